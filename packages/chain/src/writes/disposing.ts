import type {
  Address,
  ApproachCode,
  BlockId,
  RegistryCode,
  TerminalKind,
  Tonnes,
} from "@sixtwo/domain";
import type { Deployment } from "../deployment.ts";
import { encodeDisposal, type StatedDisposal } from "../disposal-data.ts";
import { terminalAccount } from "../terminal-account.ts";
import { prepareSend } from "./send.ts";
import { prepareSendRange } from "./send-range.ts";

/** What a use and a cancellation have in common. */
export type Disposing = Pick<StatedDisposal, "beneficiary" | "publicName"> & {
  readonly from: Address;
  /** The registry of the holder's account. */
  readonly registry: RegistryCode;
  /** The approach that the block stands under; null without an authorization. */
  readonly approach: ApproachCode | null;
  readonly block: BlockId;
  /** tCO2e: the whole block, its last serials, or as many as count from `first`. */
  readonly quantity: Tonnes;
  /** The first serial, to choose which; the last ones when left out. */
  readonly first?: bigint;
};

/** A send to the keyless account of that kind, which is what use and cancellation are on chain. */
export function prepareDisposal(
  deployment: Deployment,
  input: Disposing & StatedDisposal & { readonly kind: TerminalKind },
) {
  const { from, registry, approach, kind, block, quantity, first } = input;
  const to = terminalAccount(registry, approach, kind);
  const send = { from, to, block, quantity, data: encodeDisposal(input) };
  return first === undefined
    ? prepareSend(deployment, send)
    : prepareSendRange(deployment, { ...send, first });
}

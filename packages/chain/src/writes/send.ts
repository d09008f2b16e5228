import type { Address, BlockId, Tonnes } from "@sixtwo/domain";
import type { Hex } from "viem";
import { ledgerAbi } from "../artifacts/ledger.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type Send = {
  readonly from: Address;
  readonly to: Address;
  readonly block: BlockId;
  /** tCO2e: the whole block, or its last serials. */
  readonly quantity: Tonnes;
  /** For a receiving contract, or what `encodeDisposal` makes; nothing when left out. */
  readonly data?: Hex;
};

/** Sends a block, or its last serials, which arrive as a block of their own. */
export function prepareSend({ ledger }: Deployment, { from, to, block, quantity, data }: Send) {
  return toCall(ledger, {
    abi: ledgerAbi,
    functionName: "safeTransferFrom",
    args: [from, to, block, quantity, data ?? "0x"],
  });
}

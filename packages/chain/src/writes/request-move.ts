import type { Address, BlockId, Tonnes } from "@sixtwo/domain";
import type { Hex } from "viem";
import { requestsAbi } from "../artifacts/requests.ts";
import type { Deployment } from "../deployment.ts";
import { packQuantity } from "../quantity.ts";
import { toCall } from "../send/call.ts";

export type RequestMove = {
  readonly block: BlockId;
  /** tCO2e: the whole block, or its last serials. */
  readonly quantity: Tonnes;
  /** Another account, or a use or cancellation account, which `terminalAccount` computes. */
  readonly to: Address;
  /** What `encodeDisposal` makes, for a use or cancellation; nothing when left out. */
  readonly data?: Hex;
};

/** Holder or operator: locks the serials in place and asks the Party to move them. Simulated, it answers the request's number. */
export function prepareRequestMove({ requests }: Deployment, input: RequestMove) {
  const { block, quantity, to, data } = input;
  return toCall(requests, {
    abi: requestsAbi,
    functionName: "requestMove",
    args: [block, packQuantity(quantity), to, data ?? "0x"],
  });
}

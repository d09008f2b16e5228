import { ledgerAbi } from "../artifacts/ledger.ts";
import type { Deployment } from "../deployment.ts";
import type { OrderTaker } from "../orders/order.ts";
import { toCall } from "../send/call.ts";

export type CancelOrder = {
  /** The contract that the order was signed for. */
  readonly taker: OrderTaker;
  /** The order's number, which has to be the signer's next one. */
  readonly nonce: bigint;
};

/** The order's signer: uses its number up, so that nobody can bring the order any more. */
export function prepareCancelOrder(deployment: Deployment, { taker, nonce }: CancelOrder) {
  // Both takers have this function from one contract, so that either one's ABI does.
  return toCall(deployment[taker], {
    abi: ledgerAbi,
    functionName: "cancelOrder",
    args: [nonce],
  });
}

import { ledgerAbi } from "../artifacts/ledger.ts";
import type { Deployment } from "../deployment.ts";
import { packOrder, type SignedOrder } from "../orders/order.ts";
import { toCall } from "../send/call.ts";

/** Anyone: makes the send that the holder has signed for the ledger. */
export function prepareSendOrder({ ledger }: Deployment, { signature, ...order }: SignedOrder) {
  return toCall(ledger, {
    abi: ledgerAbi,
    functionName: "sendSigned",
    args: [packOrder(order), signature],
  });
}

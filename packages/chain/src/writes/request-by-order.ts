import { requestsAbi } from "../artifacts/requests.ts";
import type { Deployment } from "../deployment.ts";
import { packOrder, type SignedOrder } from "../orders/order.ts";
import { toCall } from "../send/call.ts";

/** Anyone: files the request that the holder has signed for the requests. Simulated, it answers the request's number. */
export function prepareRequestByOrder(
  { requests }: Deployment,
  { signature, ...order }: SignedOrder,
) {
  return toCall(requests, {
    abi: requestsAbi,
    functionName: "requestSigned",
    args: [packOrder(order), signature],
  });
}

import { requestsAbi } from "../artifacts/requests.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

/** Anyone, once the Party's time to decide has passed: unlocks the block where it is. */
export function prepareExpireRequest(
  { requests }: Deployment,
  input: { readonly request: bigint },
) {
  return toCall(requests, { abi: requestsAbi, functionName: "expire", args: [input.request] });
}

import { requestsAbi } from "../artifacts/requests.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

/** The requester or the holder: unlocks the block where it is. */
export function prepareWithdrawRequest(
  { requests }: Deployment,
  input: { readonly request: bigint },
) {
  return toCall(requests, { abi: requestsAbi, functionName: "withdraw", args: [input.request] });
}

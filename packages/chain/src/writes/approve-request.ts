import { requestsAbi } from "../artifacts/requests.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

/**
 * Authority only, never the requester or the holder: the rules are asked again, then the block moves, or
 * waits for its time.
 */
export function prepareApproveRequest(
  { requests }: Deployment,
  input: { readonly request: bigint },
) {
  return toCall(requests, { abi: requestsAbi, functionName: "approve", args: [input.request] });
}

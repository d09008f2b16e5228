import { requestsAbi } from "../artifacts/requests.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type RejectRequest = { readonly request: bigint; readonly reason: string };

/** Authority only, never the requester or the holder: unlocks the block where it is. */
export function prepareRejectRequest({ requests }: Deployment, input: RejectRequest) {
  return toCall(requests, {
    abi: requestsAbi,
    functionName: "reject",
    args: [input.request, input.reason],
  });
}

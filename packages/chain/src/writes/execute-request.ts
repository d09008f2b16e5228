import { requestsAbi } from "../artifacts/requests.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

/** Anyone, once a scheduled request is due: the rules are asked again, then the block moves. */
export function prepareExecuteRequest(
  { requests }: Deployment,
  input: { readonly request: bigint },
) {
  return toCall(requests, { abi: requestsAbi, functionName: "execute", args: [input.request] });
}

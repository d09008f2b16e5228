import { rulebookAbi } from "../artifacts/rulebook.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type RejectRequest = { readonly request: bigint; readonly reason: string };

/** Authority only, never the requester or the holder: unlocks the block where it is. */
export function prepareRejectRequest({ rulebook }: Deployment, input: RejectRequest) {
  return toCall(rulebook, {
    abi: rulebookAbi,
    functionName: "reject",
    args: [input.request, input.reason],
  });
}

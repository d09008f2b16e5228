import { rulebookAbi } from "../artifacts/rulebook.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

/** Authority only, never the requester or the holder: the rules are asked again, then the block moves. */
export function prepareApproveRequest(
  { rulebook }: Deployment,
  input: { readonly request: bigint },
) {
  return toCall(rulebook, { abi: rulebookAbi, functionName: "approve", args: [input.request] });
}

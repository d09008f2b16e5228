import { rulebookAbi } from "../artifacts/rulebook.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

/** The requester or the holder: unlocks the block where it is. */
export function prepareWithdrawRequest(
  { rulebook }: Deployment,
  input: { readonly request: bigint },
) {
  return toCall(rulebook, { abi: rulebookAbi, functionName: "withdraw", args: [input.request] });
}

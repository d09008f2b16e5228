import type { BlockId } from "@sixtwo/domain";
import { holdsAbi } from "../artifacts/holds.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

/** Authority only: ends a freeze; a pending recall has to be cancelled first. */
export function prepareReleaseRun({ holds }: Deployment, input: { readonly block: BlockId }) {
  return toCall(holds, { abi: holdsAbi, functionName: "release", args: [input.block] });
}

import type { BlockId } from "@sixtwo/domain";
import { holdsAbi } from "../artifacts/holds.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

/** Authority only: the block stays where it is, and frozen. */
export function prepareCancelRecall({ holds }: Deployment, input: { readonly block: BlockId }) {
  return toCall(holds, { abi: holdsAbi, functionName: "cancelRecall", args: [input.block] });
}

import type { BlockId } from "@sixtwo/domain";
import { holdsAbi } from "../artifacts/holds.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

/** Another authority than the one who announced it, once it is due: moves the block and ends its freeze. */
export function prepareRecall({ holds }: Deployment, input: { readonly block: BlockId }) {
  return toCall(holds, { abi: holdsAbi, functionName: "recall", args: [input.block] });
}

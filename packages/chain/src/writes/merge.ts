import type { BlockId } from "@sixtwo/domain";
import { ledgerAbi } from "../artifacts/ledger.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type Merge = {
  readonly block: BlockId;
  /** The block that begins where the other ends, alike in holder, authorization and state. */
  readonly right: BlockId;
};

/** Holder or operator: joins two neighbours. The id of the left one stays. */
export function prepareMerge({ ledger }: Deployment, { block, right }: Merge) {
  return toCall(ledger, { abi: ledgerAbi, functionName: "merge", args: [block, right] });
}

import { type Address, packReason } from "@sixtwo/domain";
import { holdsAbi } from "../artifacts/holds.ts";
import type { Deployment } from "../deployment.ts";
import { packQuantity } from "../quantity.ts";
import { toCall } from "../send/call.ts";
import type { FreezeRun } from "./freeze-run.ts";

export type AnnounceRecall = FreezeRun & {
  /** Another holding account of the same Party. */
  readonly to: Address;
};

/**
 * Authority only: freezes the serials if they are not, and announces their move after the Party's delay.
 * Simulated, it answers the frozen block's id, by which the recall is known.
 */
export function prepareAnnounceRecall({ holds }: Deployment, input: AnnounceRecall) {
  const { block, first, quantity, to, reason, note } = input;
  return toCall(holds, {
    abi: holdsAbi,
    functionName: "announceRecall",
    args: [block, first, packQuantity(quantity), to, packReason(reason), note],
  });
}

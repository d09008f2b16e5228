import { type BlockId, packReason, type Reason, type Tonnes } from "@sixtwo/domain";
import { holdsAbi } from "../artifacts/holds.ts";
import type { Deployment } from "../deployment.ts";
import { packQuantity } from "../quantity.ts";
import { toCall } from "../send/call.ts";

export type FreezeRun = {
  readonly block: BlockId;
  /** The first serial to freeze; `quantity` counts from it. */
  readonly first: bigint;
  readonly quantity: Tonnes;
  readonly reason: Reason;
  /** Words about the case, without anything that identifies a person: they are public for ever. */
  readonly note: string;
};

/**
 * Authority over the holding account only: the serials become a block of their own that stays where it is.
 * What a request has locked can only be frozen whole. Simulated, it answers the frozen block's id.
 */
export function prepareFreezeRun({ holds }: Deployment, input: FreezeRun) {
  const { block, first, quantity, reason, note } = input;
  return toCall(holds, {
    abi: holdsAbi,
    functionName: "freeze",
    args: [block, first, packQuantity(quantity), packReason(reason), note],
  });
}

import type { ApplyContext, EventOf } from "./context.ts";

/** Says why a block is frozen, and since when. */
export function holdBlock(
  { state, number, minedAt }: ApplyContext,
  { blockId, reason, note, by, txHash }: EventOf<"RunFrozen" | "RecallAnnounced">,
): void {
  const row = { block_id: blockId, reason, note, held_by: by, held_at: minedAt, tx_hash: txHash };
  state.versions.holds.put(blockId, row, number);
}

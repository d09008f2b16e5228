import type { ApplyContext, EventOf } from "./context.ts";
import { holdBlock } from "./hold-rows.ts";

/** A block will be moved by its Party; what was not frozen before is now, for the same reason. */
export function applyRecallAnnounced(
  context: ApplyContext,
  event: EventOf<"RecallAnnounced">,
): void {
  const { holds, recalls } = context.state.versions;
  const { blockId, to, due, reason, note, by, txHash } = event;
  if (holds.get(blockId) === undefined) holdBlock(context, event);
  const row = {
    block_id: blockId,
    to_account: to,
    due,
    reason,
    note,
    announced_by: by,
    announced_at: context.minedAt,
    status: "announced" as const,
    ended_by: null,
    tx_hash: txHash,
  };
  recalls.put(blockId, row, context.number);
}

import type { ApplyContext, EventOf } from "./context.ts";

/** A recall is taken back, and the block stays frozen; or it is carried out by the transfer that follows. */
export function applyRecallEnded(
  context: ApplyContext,
  event: EventOf<"RecallCancelled" | "Recalled">,
): void {
  const { holds, recalls } = context.state.versions;
  const { blockId, by } = event;
  const row = recalls.get(blockId);
  if (row === undefined) {
    context.onOdd(event, `no recall of block ${blockId} is known`);
    return;
  }
  const isDone = event.name === "Recalled";
  const status = isDone ? ("carried-out" as const) : ("cancelled" as const);
  recalls.put(blockId, { ...row, status, ended_by: by }, context.number);
  if (!isDone) return;
  holds.end(blockId, context.number);
  context.transaction.actors.set(blockId, by);
}

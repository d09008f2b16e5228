import type { ApplyContext, EventOf } from "./context.ts";
import { recordAction, recordMove } from "./record-action.ts";

/** The first transfer that the rulebook derived; by definition or issuance it moves nothing. */
export function applyFirstTransfer(context: ApplyContext, event: EventOf<"FirstTransfer">): void {
  const { blockId, quantity, cause } = event;
  const isMove = cause === "international" || cause === "use-or-cancellation";
  const record = isMove ? recordMove : recordAction;
  record(
    context,
    { event, kind: "first-transfer", blockId, quantity },
    { cause, effective_at: event.effective, authorization_id: event.authorization },
  );
}

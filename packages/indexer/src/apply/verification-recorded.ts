import { type ApplyContext, type EventOf, placeOf } from "./context.ts";

export function applyVerificationRecorded(
  { state, minedAt }: ApplyContext,
  event: EventOf<"VerificationRecorded">,
): void {
  state.records.verifications.push({
    registry: event.registry,
    activity: event.activity,
    vintage: event.vintage,
    metric: event.metric,
    quantity: event.quantity,
    document_hash: event.documentHash,
    verified_by: event.by,
    verified_at: minedAt,
    ...placeOf(event),
  });
}

import { type ApplyContext, type EventOf, placeOf } from "./context.ts";

export function applyActivityRegistered(
  { state, minedAt }: ApplyContext,
  event: EventOf<"ActivityRegistered">,
): void {
  state.records.activities.push({
    ...placeOf(event),
    registry: event.registry,
    activity: event.activity,
    title: event.terms.title,
    sector: event.terms.sector,
    activity_type: event.terms.activityType,
    document_hash: event.terms.documentHash,
    registered_at: minedAt,
  });
}

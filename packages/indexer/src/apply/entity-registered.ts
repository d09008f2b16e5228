import { type ApplyContext, type EventOf, placeOf } from "./context.ts";

export function applyEntityRegistered(
  { state, minedAt }: ApplyContext,
  event: EventOf<"EntityRegistered">,
): void {
  state.records.entities.push({
    ...placeOf(event),
    entity_id: event.entity,
    registry: event.registry,
    ...event.terms,
    registered_at: minedAt,
  });
}

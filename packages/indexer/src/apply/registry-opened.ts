import { partyOf } from "@sixtwo/domain";
import { type ApplyContext, type EventOf, placeOf } from "./context.ts";

export function applyRegistryOpened(
  { state, minedAt }: ApplyContext,
  event: EventOf<"RegistryOpened">,
): void {
  state.records.registries.push({
    ...placeOf(event),
    registry: event.registry,
    party: partyOf(event.registry),
    name: event.title,
    opened_at: minedAt,
  });
}

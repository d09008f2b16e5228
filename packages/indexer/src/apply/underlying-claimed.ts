import { unpackBlockId } from "@sixtwo/domain";
import { type ApplyContext, type EventOf, placeOf } from "./context.ts";

/** The batch just issued stands for serials of another programme. */
export function applyUnderlyingClaimed(
  { state }: ApplyContext,
  event: EventOf<"UnderlyingClaimed">,
): void {
  const { registry, batch } = unpackBlockId(event.blockId);
  const { programme, prefix, first, suffix } = event.underlying;
  state.records.underlying_claims.push({
    ...{ registry, batch, programme, prefix, first_number: first, suffix },
    ...placeOf(event),
  });
}

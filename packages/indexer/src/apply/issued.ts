import { unpackBlockId } from "@sixtwo/domain";
import { type ApplyContext, type EventOf, moveKey, placeOf } from "./context.ts";
import { recordAction } from "./record-action.ts";

/** A batch, whose one block the transfer before has begun. */
export function applyIssued(context: ApplyContext, event: EventOf<"Issued">): void {
  const { blockId, terms } = event;
  const { registry, vintage, batch, first } = unpackBlockId(blockId);
  context.actors.set(moveKey(event, blockId), event.by);
  context.state.records.batches.push({
    ...placeOf(event),
    registry,
    batch,
    activity: event.activity,
    vintage,
    first_serial: first,
    last_serial: first + terms.quantity - 1n,
    quantity: terms.quantity,
    issued_to: terms.to,
    issued_by: event.by,
    monitored_from: terms.monitored.from,
    monitored_until: terms.monitored.until,
    mitigation_type: terms.mitigationType,
    underlying_programme: terms.underlying?.programme ?? null,
    underlying_prefix: terms.underlying?.prefix ?? null,
    underlying_first: terms.underlying?.first ?? null,
    underlying_suffix: terms.underlying?.suffix ?? null,
    document_hash: terms.documentHash,
    issued_at: context.minedAt,
  });
  recordAction(context, { event, kind: "issuance", blockId, quantity: terms.quantity });
}

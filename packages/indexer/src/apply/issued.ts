import { unpackBlockId } from "@sixtwo/domain";
import { type ApplyContext, type EventOf, placeOf } from "./context.ts";
import { recordAction } from "./record-action.ts";

/** A batch, whose one block the transfer before has begun: quantity and receiver are that block's. */
export function applyIssued(context: ApplyContext, event: EventOf<"Issued">): void {
  const { blockId } = event;
  const block = context.state.versions.blocks.get(blockId);
  if (block === undefined) {
    context.onOdd(event, `block ${blockId} does not exist`);
    return;
  }
  const { quantity, holder, first_serial, last_serial } = block;
  context.transaction.actors.set(blockId, event.by);
  context.state.records.batches.push({
    ...placeOf(event),
    registry: event.registry,
    batch: unpackBlockId(blockId).batch,
    activity: event.activity,
    vintage: event.vintage,
    metric: event.metric,
    first_serial,
    last_serial,
    quantity,
    issued_to: holder,
    issued_by: event.by,
    monitored_from: event.monitored.from,
    monitored_until: event.monitored.until,
    mitigation_type: event.mitigationType,
    document_hash: event.documentHash,
    issued_at: context.minedAt,
  });
  recordAction(context, { event, kind: "issuance", blockId, quantity });
}

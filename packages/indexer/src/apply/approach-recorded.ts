import { approachKey } from "@sixtwo/db/mirror";
import { approachColumns } from "./approach-rows.ts";
import { type ApplyContext, type EventOf, placeOf } from "./context.ts";

/** A Party takes part in an approach: for now as a draft. */
export function applyApproachRecorded(
  context: ApplyContext,
  event: EventOf<"ApproachRecorded">,
): void {
  const { state, number, minedAt } = context;
  const part = approachColumns(event);
  const status = "draft" as const;
  const row = {
    ...part,
    registry: event.registry,
    title: event.title,
    document_hash: event.documentHash,
    status,
    paused_reason: null,
    paused_note: null,
    recorded_at: minedAt,
    tx_hash: event.txHash,
  };
  state.versions.approaches.put(approachKey(part), row, number);
  const changed = { reason: "", changed_by: event.by, changed_at: minedAt };
  state.records.approach_statuses.push({ ...part, status, ...changed, ...placeOf(event) });
}

import { approachColumns } from "./approach-rows.ts";
import { type ApplyContext, type EventOf, placeOf } from "./context.ts";

export function applyInitialReportRecorded(
  { state, minedAt }: ApplyContext,
  event: EventOf<"InitialReportRecorded">,
): void {
  state.records.initial_reports.push({
    ...approachColumns(event),
    document_hash: event.documentHash,
    recorded_by: event.by,
    recorded_at: minedAt,
    ...placeOf(event),
  });
}

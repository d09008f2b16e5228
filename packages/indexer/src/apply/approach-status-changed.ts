import { approachColumns, changeApproach } from "./approach-rows.ts";
import { type ApplyContext, type EventOf, placeOf } from "./context.ts";

export function applyApproachStatusChanged(
  context: ApplyContext,
  event: EventOf<"ApproachStatusChanged">,
): void {
  const { status, reason, by } = event;
  changeApproach(context, event, { status });
  context.state.records.approach_statuses.push({
    ...approachColumns(event),
    status,
    reason,
    changed_by: by,
    changed_at: context.minedAt,
    ...placeOf(event),
  });
}

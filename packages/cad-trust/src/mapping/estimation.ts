import { amount } from "../amount.ts";
import { buildRecord } from "../build-record.ts";
import { day } from "../day.ts";
import type { ActivityFacts, EstimationFacts } from "../facts/activity-facts.ts";
import type { CadTrustRecord } from "../record.ts";
import { projectLocalId, recordKey } from "./record-keys.ts";

/** What an activity expects to achieve in one period; a period is estimated once. */
export function estimationRecord(
  { activityId }: Pick<ActivityFacts, "activityId">,
  { start, end, quantity, reference }: EstimationFacts,
): CadTrustRecord<"estimation"> {
  return buildRecord("estimation", recordKey.partOfActivity({ activityId, id: day(start) }), {
    estimationStartDate: day(start),
    estimationEndDate: day(end),
    estimationUnitCount: amount(quantity),
    estimationReferenceNo: reference,
    cadTrustProjectId: projectLocalId(activityId),
  });
}

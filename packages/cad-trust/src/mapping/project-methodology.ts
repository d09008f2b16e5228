import { buildRecord } from "../build-record.ts";
import { day } from "../day.ts";
import type { ActivityFacts } from "../facts/activity-facts.ts";
import { localId } from "../local-id.ts";
import type { CadTrustRecord } from "../record.ts";
import { projectLocalId, recordKey } from "./record-keys.ts";

/** An activity's use of its methodology. */
export function projectMethodologyRecord(
  activity: Pick<ActivityFacts, "activityId" | "methodology" | "registeredOn">,
): CadTrustRecord<"project_methodology"> {
  return buildRecord("project_methodology", activity.activityId, {
    cadTrustProjectId: projectLocalId(activity.activityId),
    cadTrustMethodologyId: localId("methodology", recordKey.methodology(activity.methodology)),
    projectMethodologyDate: day(activity.registeredOn),
  });
}

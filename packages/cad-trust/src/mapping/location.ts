import { buildRecord } from "../build-record.ts";
import type { ActivityFacts } from "../facts/activity-facts.ts";
import type { CadTrustRecord } from "../record.ts";
import { projectLocalId } from "./record-keys.ts";

/** Where an activity takes place. */
export function locationRecord(
  activity: Pick<ActivityFacts, "activityId" | "location">,
): CadTrustRecord<"location"> {
  const { activityId, location } = activity;
  return buildRecord("location", activityId, {
    locationCountry: location.country,
    locationRegion: location.region,
    locationGis: location.gis,
    cadTrustProjectId: projectLocalId(activityId),
  });
}

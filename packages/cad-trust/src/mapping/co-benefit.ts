import { buildRecord } from "../build-record.ts";
import type { ActivityFacts } from "../facts/activity-facts.ts";
import type { CadTrustRecord } from "../record.ts";
import { projectLocalId, recordKey } from "./record-keys.ts";

/** The sustainable development goals, 1 to 17, as CAD Trust's picklist writes them. */
const GOALS = [
  "No poverty",
  "Zero hunger",
  "Good health and well-being",
  "Quality education",
  "Gender equality",
  "Clean water and sanitation",
  "Affordable and clean energy",
  "Decent work and economic growth",
  "Industry, innovation, and infrastructure",
  "Reduced inequalities",
  "Sustainable cities and communities",
  "Responsible consumption and production",
  "Climate action",
  "Life below water",
  "Life on land",
  "Peace and justice strong institutions",
  "Partnerships for the goals",
] as const;

/** A goal that an activity serves besides mitigation; a number that is none fails when validated. */
export function coBenefitRecord(
  { activityId }: Pick<ActivityFacts, "activityId">,
  goal: number,
): CadTrustRecord<"co_benefit"> {
  const id = `SDG-${goal}`;
  return buildRecord("co_benefit", recordKey.partOfActivity({ activityId, id }), {
    coBenefitId: `SDG ${goal} - ${GOALS[goal - 1] ?? ""}`,
    cadTrustProjectId: projectLocalId(activityId),
  });
}

import type { ActivityFacts } from "../facts/activity-facts.ts";
import type { CadTrustRecord } from "../record.ts";
import { locationRecord } from "./location.ts";
import { methodologyRecord } from "./methodology.ts";
import { programRecord } from "./program.ts";
import { projectRecord } from "./project.ts";
import { projectMethodologyRecord } from "./project-methodology.ts";
import { validationRecord } from "./validation.ts";
import { verificationRecord } from "./verification.ts";

/** All records that one activity needs before anything of it can be issued, in insert order. */
export function activityRecords(activity: ActivityFacts): readonly CadTrustRecord[] {
  return [
    programRecord(activity),
    methodologyRecord(activity.methodology),
    projectRecord(activity),
    projectMethodologyRecord(activity),
    validationRecord(activity),
    ...activity.verifications.map((verification) => verificationRecord(activity, verification)),
    locationRecord(activity),
  ];
}

import type { ActivityFacts } from "../facts/activity-facts.ts";
import type { CadTrustRecord } from "../record.ts";
import { coBenefitRecord } from "./co-benefit.ts";
import { estimationRecord } from "./estimation.ts";
import { locationRecord } from "./location.ts";
import { methodologyRecord } from "./methodology.ts";
import { programRecord } from "./program.ts";
import { projectRecord } from "./project.ts";
import { projectMethodologyRecord } from "./project-methodology.ts";
import { ratingRecord } from "./rating.ts";
import { stakeholderProjectsRecord, stakeholderRecord } from "./stakeholder.ts";
import { validationRecord } from "./validation.ts";
import { verificationRecord } from "./verification.ts";

/** All records that one activity needs before anything of it can be issued, in insert order. */
export function activityRecords(activity: ActivityFacts): readonly CadTrustRecord[] {
  const { activityId, earlierValidations } = activity;
  const { stakeholders, verifications, estimations, ratings, coBenefits } = activity;
  return [
    programRecord(activity),
    methodologyRecord(activity.methodology),
    ...stakeholders.map((stakeholder) => stakeholderRecord(activity, stakeholder)),
    projectRecord(activity),
    ...stakeholders.map((stakeholder) => stakeholderProjectsRecord(activity, stakeholder)),
    projectMethodologyRecord(activity),
    ...earlierValidations.map(({ creditingPeriod, ...validation }) =>
      validationRecord({ activityId, validation, creditingPeriod }),
    ),
    validationRecord(activity),
    ...verifications.map((verification) => verificationRecord(activity, verification)),
    locationRecord(activity),
    ...estimations.map((estimation) => estimationRecord(activity, estimation)),
    ...ratings.map((rating) => ratingRecord(activity, rating)),
    ...coBenefits.map((goal) => coBenefitRecord(activity, goal)),
  ];
}

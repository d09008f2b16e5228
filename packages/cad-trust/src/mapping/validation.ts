import { buildRecord } from "../build-record.ts";
import { day, dayOrNull } from "../day.ts";
import type { ActivityFacts, ValidationKind } from "../facts/activity-facts.ts";
import type { CadTrustRecord } from "../record.ts";
import { projectLocalId, recordKey } from "./record-keys.ts";

const TYPE: Readonly<Record<ValidationKind, string>> = {
  design: "Validation of Project Design Document",
  change: "Validation of Post Registration Change",
  renewal: "Validation of Renewal of Credit Period",
};

/** An activity's validation, with the crediting period that it confirmed. */
export function validationRecord(
  activity: Pick<ActivityFacts, "activityId" | "validation" | "creditingPeriod">,
): CadTrustRecord<"validation"> {
  const { activityId, validation, creditingPeriod } = activity;
  return buildRecord("validation", recordKey.partOfActivity({ activityId, id: validation.id }), {
    validationId: validation.id,
    validationType: TYPE[validation.kind],
    validationBody: validation.body,
    validationDate: dayOrNull(validation.date),
    validationCreditPeriodStartDate: day(creditingPeriod.start),
    validationCreditPeriodEndDate: day(creditingPeriod.end),
    cadTrustProjectId: projectLocalId(activityId),
  });
}

import { buildRecord } from "../build-record.ts";
import { day } from "../day.ts";
import type { ActivityFacts, VerificationFacts } from "../facts/activity-facts.ts";
import { localId } from "../local-id.ts";
import type { CadTrustRecord } from "../record.ts";
import { projectLocalId, recordKey } from "./record-keys.ts";

/** The verification of one monitoring period of an activity. */
export function verificationRecord(
  activity: Pick<ActivityFacts, "activityId" | "validation">,
  verification: VerificationFacts,
): CadTrustRecord<"verification"> {
  const { activityId, validation } = activity;
  const validationKey = recordKey.partOfActivity({ activityId, id: validation.id });
  const { id, body, start, end } = verification;
  return buildRecord("verification", recordKey.partOfActivity({ activityId, id }), {
    verificationId: id,
    verificationStartDate: day(start),
    verificationEndDate: day(end),
    verificationBody: body,
    cadTrustProjectId: projectLocalId(activityId),
    cadTrustValidationId: localId("validation", validationKey),
  });
}

import { buildRecord } from "../build-record.ts";
import { day } from "../day.ts";
import type { BatchFacts } from "../facts/block-facts.ts";
import { localId } from "../local-id.ts";
import type { CadTrustRecord } from "../record.ts";
import { recordKey } from "./record-keys.ts";

/** The issuance of a batch, on its verification and at its activity's place. */
export function issuanceRecord(batch: BatchFacts): CadTrustRecord<"issuance"> {
  const { issuanceId, activityId, verificationId, date } = batch;
  const verification = recordKey.partOfActivity({ activityId, id: verificationId });
  return buildRecord("issuance", issuanceId, {
    issuanceId,
    issuanceDate: day(date),
    cadTrustVerificationId: localId("verification", verification),
    cadTrustProjectMethodologyId: localId("project_methodology", activityId),
    cadTrustLocationId: localId("location", activityId),
  });
}

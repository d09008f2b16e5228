import type { ItmoRangeFacts } from "../facts/aef-facts.ts";
import { localId } from "../local-id.ts";
import { submissionLocalId } from "./aef-values.ts";
import { projectLocalId, recordKey, unitLocalId } from "./record-keys.ts";

type ItmoRangeLinks = {
  readonly cadTrustAefT1SubmissionId: string | null;
  readonly cadTrustUnitId: string | null;
  readonly cadTrustProjectId: string | null;
  readonly cadTrustAefT2AuthorizationsId: string;
};

/** The records that a row of AEF table 3 or 4 points at. */
export function itmoRangeLinks(facts: ItmoRangeFacts): ItmoRangeLinks {
  const { firstTransferringParty: party, authorizationId, authorizationVersion: version } = facts;
  const authorization = recordKey.authorization({ party, authorizationId, version });
  return {
    cadTrustAefT1SubmissionId: submissionLocalId(facts.submission),
    cadTrustUnitId: facts.block && unitLocalId(facts.block),
    cadTrustProjectId: facts.activityId && projectLocalId(facts.activityId),
    cadTrustAefT2AuthorizationsId: localId("aef_t2_authorizations", authorization),
  };
}

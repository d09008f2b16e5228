import { amount } from "../amount.ts";
import { buildRecord } from "../build-record.ts";
import { day } from "../day.ts";
import type { AuthorizationFacts } from "../facts/aef-facts.ts";
import { localId } from "../local-id.ts";
import { publicLink } from "../public-link.ts";
import type { CadTrustRecord } from "../record.ts";
import { cadTrustActivityType } from "./activity-type.ts";
import {
  CAD_TRUST_METRIC,
  commaList,
  FIRST_TRANSFER_DEFINITION,
  NOT_APPLICABLE,
  purposesCode,
  submissionLocalId,
} from "./aef-values.ts";
import { projectLocalId, recordKey } from "./record-keys.ts";
import { cadTrustSector } from "./sector.ts";

/** AEF table 2, decision 4/CMA.6 annex II. */
export function aefT2AuthorizationsRecord(
  facts: AuthorizationFacts,
): CadTrustRecord<"aef_t2_authorizations"> {
  const definition = facts.firstTransferDefinition;
  return buildRecord("aef_t2_authorizations", recordKey.authorization(facts), {
    aefT2AuthorizationsId: facts.authorizationId,
    aefT2AuthorizationsDate: day(facts.date),
    aefT2AuthorizationsCooperativeApproachId: facts.cooperativeApproachId,
    aefT2AuthorizationsVersion: facts.version,
    aefT2AuthorizationsQuantity: facts.quantity === null ? null : amount(facts.quantity),
    aefT2AuthorizationsMetric: CAD_TRUST_METRIC[facts.metric],
    aefT2AuthorizationsGwpValue: facts.gwpValue,
    aefT2AuthorizationsApplicableNonGhgMetric: facts.nonGhgMetric,
    aefT2AuthorizationsSector: cadTrustSector(facts.sector),
    aefT2AuthorizationsActivityType: cadTrustActivityType(facts.activityType),
    aefT2AuthorizationsPurposesForAuthorization: purposesCode(facts.purposes),
    aefT2AuthorizationsAuthorizedPartyId: commaList(facts.authorizedParties) ?? NOT_APPLICABLE,
    aefT2AuthorizationsAuthorizedEntityId: commaList(facts.authorizedEntityIds),
    aefT2AuthorizationsOimpAuthorizedParty: facts.oimp,
    aefT2AuthorizationsAuthorizedTimeframe: facts.timeframe,
    aefT2AuthorizationsAuthorizationTerms: facts.terms,
    aefT2AuthorizationsAuthorizationDocumentation: publicLink(facts.documentation),
    aefT2AuthorizationsFirstTransferDefinitionOimp:
      definition && FIRST_TRANSFER_DEFINITION[definition],
    aefT2AuthorizationsAdditionalInformation: facts.additionalInformation,
    cadTrustAefT1SubmissionId: submissionLocalId(facts.submission),
    cadTrustProjectId: facts.activityId && projectLocalId(facts.activityId),
    cadTrustAefT5AuthorizedEntitiesId: firstEntity(facts),
  });
}

/** The node links one entity per authorization; the column above lists them all. */
function firstEntity(facts: AuthorizationFacts): string | null {
  const { cooperativeApproachId, authorizedEntityIds } = facts;
  const [entityId] = authorizedEntityIds;
  if (entityId === undefined) return null;
  return localId(
    "aef_t5_authorized_entities",
    recordKey.entity({ cooperativeApproachId, entityId }),
  );
}

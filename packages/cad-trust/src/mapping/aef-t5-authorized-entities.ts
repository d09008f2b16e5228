import { buildRecord } from "../build-record.ts";
import { day } from "../day.ts";
import type { EntityFacts } from "../facts/aef-facts.ts";
import type { CadTrustRecord } from "../record.ts";
import { projectLocalId, recordKey } from "./record-keys.ts";

/**
 * AEF table 5, decision 4/CMA.6 annex II. Entities are inserted before submissions and
 * authorizations, so those point here and never the other way round.
 */
export function aefT5AuthorizedEntitiesRecord(
  facts: EntityFacts,
): CadTrustRecord<"aef_t5_authorized_entities"> {
  return buildRecord("aef_t5_authorized_entities", recordKey.entity(facts), {
    aefT5AuthorizedEntitiesAuthorizationDate: day(facts.authorizationDate),
    aefT5AuthorizedEntitiesName: facts.name,
    aefT5AuthorizedEntitiesIncorporationCountry: facts.country,
    aefT5AuthorizedEntitiesId: facts.entityId,
    aefT5AuthorizedEntitiesCooperativeApproachId: facts.cooperativeApproachId,
    aefT5AuthorizedEntitiesConditions: facts.conditions,
    aefT5AuthorizedEntitiesChangeConditions: facts.changeConditions,
    aefT5AuthorizedEntitiesAdditionalInformation: facts.additionalInformation,
    cadTrustProjectId: facts.activityId && projectLocalId(facts.activityId),
  });
}

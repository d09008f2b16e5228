import type { EntityFacts } from "@sixtwo/cad-trust";
import type { PublishedEntity } from "@sixtwo/db";
import { countryName } from "./country-name.ts";

/** An authorized entity as CAD Trust's mapping takes it; an unlisted country shows when it is validated. */
export function entityFacts(entity: PublishedEntity): EntityFacts {
  const { identification, name, country, registryCountry, approach, authorizedOn } = entity;
  return {
    entityId: identification,
    cooperativeApproachId: approach,
    authorizationDate: authorizedOn.toISOString(),
    name,
    country: countryName(country) ?? registryCountry ?? country,
    conditions: null,
    changeConditions: null,
    additionalInformation: null,
    activityId: null,
  };
}

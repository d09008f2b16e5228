import type { AuthorizationFacts } from "@sixtwo/cad-trust";
import type { PublishedAuthorization } from "@sixtwo/db";
import { submissionKey } from "./submission-key.ts";

const MIXED = "Any combination of the above"; // CAD Trust's word where it takes one value only
const LONGEST_TEXT = 255;

/** A version of an authorization as CAD Trust's mapping takes it. */
export function authorizationFacts(
  authorization: PublishedAuthorization,
  lastYear: number,
): AuthorizationFacts {
  const { name, version, party, dated, approach, cap, purposes, oimp, parties } = authorization;
  return {
    party,
    authorizationId: name,
    version: `${version}`,
    date: dated.toISOString(),
    cooperativeApproachId: approach,
    quantity: cap,
    metric: "GHG",
    gwpValue: null,
    nonGhgMetric: null,
    sector: onlyOne(authorization.sectors),
    activityType: onlyOne(authorization.activityTypes),
    purposes,
    authorizedParties: parties,
    authorizedEntityIds: authorization.entities,
    oimp: oimp || null,
    timeframe: timeframe(authorization),
    terms: terms(authorization),
    documentation: null,
    firstTransferDefinition: authorization.firstTransferDefinition,
    additionalInformation: revocation(authorization),
    activityId: null,
    submission: submissionKey(party, dated, lastYear),
  };
}

function onlyOne(values: readonly string[]): string {
  const [first, ...more] = values;
  return first === undefined || more.length > 0 ? MIXED : first;
}

/** As the AEF writes it: when the mitigation occurs, and when it may be used. */
function timeframe(authorization: PublishedAuthorization): string {
  const { occurrenceFrom, occurrenceUntil, useFrom, useUntil } = authorization;
  const occurred = `Occurred: from ${occurrenceFrom} to ${occurrenceUntil}.`;
  if (useFrom === null && useUntil === null) return occurred;
  const from = useFrom === null ? "" : ` from ${dayMonthYear(useFrom)}`;
  const until = useUntil === null ? "" : ` to ${dayMonthYear(useUntil)}`;
  return `${occurred} Use:${from}${until}`;
}

function dayMonthYear(date: Date): string {
  const [year, month, day] = date.toISOString().slice(0, 10).split("-");
  return `${day}/${month}/${year}`;
}

function terms({ conditions, termsHash }: PublishedAuthorization): string | null {
  if (conditions.length <= LONGEST_TEXT) return conditions || null;
  return `In the letter of authorization with SHA-256 ${termsHash}.`;
}

function revocation({ revokedReason }: PublishedAuthorization): string | null {
  return revokedReason === null ? null : `Revoked: ${revokedReason}`;
}

import type { AuthorizationFacts } from "@sixtwo/cad-trust";
import type { PublishedAuthorization } from "@sixtwo/db";
import { metricOf } from "@sixtwo/domain";
import { submissionKey } from "./submission-key.ts";

const MIXED = "Any combination of the above"; // CAD Trust's word where it takes one value only
const LONGEST_TEXT = 255;

/** A version of an authorization as CAD Trust's mapping takes it. */
export function authorizationFacts(
  authorization: PublishedAuthorization,
  lastYear: number,
): AuthorizationFacts {
  const { name, version, party, dated, approach, metric, cap, purposes, oimp, parties } =
    authorization;
  return {
    party,
    authorizationId: name,
    version: `${version}`,
    date: dated.toISOString(),
    cooperativeApproachId: approach,
    quantity: cap,
    metric: metricOf(metric),
    gwpValue: null,
    nonGhgMetric: metricOf(metric) === "GHG" ? null : authorization.unit,
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

/** As the AEF writes it: when the mitigation occurs, is first transferred at the latest, and may be used. */
function timeframe(authorization: PublishedAuthorization): string {
  const { occurrenceFrom, occurrenceUntil, expires, useFrom, useUntil } = authorization;
  const transferred = expires === null ? "" : ` First transferred: by ${dayMonthYear(expires)}.`;
  const occurred = `Occurred: from ${occurrenceFrom} to ${occurrenceUntil}.${transferred}`;
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

function revocation({ revokedReason, revokedEntirely }: PublishedAuthorization): string | null {
  if (revokedReason === null) return null;
  // 4/CMA.6: only where its own terms allow it does a change reach what has been first transferred.
  const reach = revokedEntirely ? "Revoked, first transferred outcomes included" : "Revoked";
  return `${reach}: ${revokedReason}`;
}

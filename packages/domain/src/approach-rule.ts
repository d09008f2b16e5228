import type { Authorization } from "./authorization.ts";
import type { Move } from "./move.ts";
import type { Refusal } from "./refusal.ts";

/** Why nothing under the approach moves at all: its Party has paused it. */
export function pauseRefusal({ approach, authorization }: Move): Refusal | null {
  if (approach === null || authorization === null || approach.paused === null) return null;
  return {
    code: "APPROACH_PAUSED",
    message: `${authorization.party} has paused ${authorization.approach} (${approach.paused.replaceAll("-", " ")}).`,
    remedy: `Wait until ${authorization.party} resumes it.`,
  };
}

/**
 * What stands in the way of a first transfer now: the approach is not active, or the authorization has
 * expired. 2/CMA.3 annex, para 18: there is none before the initial report, without which no approach is active.
 */
export function firstTransferTimeRefusal(
  { approach, date }: Move,
  { reference, expires, approach: code, party }: Authorization,
): Refusal | null {
  if (approach?.status !== "active") {
    return {
      code: "APPROACH_NOT_ACTIVE",
      message: `${code} is ${approach?.status ?? "not recorded"} for ${party}, so nothing is first transferred under it.`,
      remedy: `Wait until ${party} makes it active, which needs its initial report.`,
    };
  }
  if (expires !== null && date > expires) {
    return {
      code: "AUTHORIZATION_EXPIRED",
      message: `Authorization ${reference} expired on ${expires.toISOString()}.`,
      remedy: "Ask the host Party to publish a new version, and to tag the outcomes with it.",
    };
  }
  return null;
}

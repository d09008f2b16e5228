import type { PartyPolicy } from "@sixtwo/domain";
import { SECONDS_IN } from "../../../ui/format-duration.ts";
import { type FieldFault, faultsOf, type Reading } from "../read-fields.ts";
import { type DurationValues, durationValues, readDuration } from "./read-duration.ts";

/** The form of a registry's policy as it is typed. */
export type PolicyValues = Pick<
  PartyPolicy,
  "issueByTwo" | "authorizeByTwo" | "revokeByTwo" | "verifiedOnly"
> & {
  readonly requestLifetime: DurationValues;
  readonly sendDelay: DurationValues;
  readonly recallDelay: DurationValues;
};

// The contracts refuse longer delays, which would only lock blocks up.
const LONGEST_DELAY = 365 * SECONDS_IN.day;
/** What the contracts' 32 bits hold. */
const LONGEST_LIFETIME = 2 ** 32 - 1;

/** The policy in force, to be changed. */
export function policyValues(policy: PartyPolicy): PolicyValues {
  const { issueByTwo, authorizeByTwo, revokeByTwo, verifiedOnly } = policy;
  return {
    ...{ issueByTwo, authorizeByTwo, revokeByTwo, verifiedOnly },
    requestLifetime: durationValues(policy.requestLifetimeSeconds, "day"),
    sendDelay: durationValues(policy.sendDelaySeconds, "hour"),
    recallDelay: durationValues(policy.recallDelaySeconds, "day"),
  };
}

/** The policy, or the fields at fault. */
export function readPolicy(values: PolicyValues): Reading<PartyPolicy, PolicyValues> {
  const { requestLifetime, sendDelay, recallDelay, ...switches } = values;
  const faults = faultsOf<PolicyValues>({
    requestLifetime: durationFault(requestLifetime, LONGEST_LIFETIME),
    sendDelay: durationFault(sendDelay, LONGEST_DELAY),
    recallDelay: durationFault(recallDelay, LONGEST_DELAY),
  });
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  return {
    ok: true,
    terms: {
      ...switches,
      requestLifetimeSeconds: readDuration(requestLifetime) || null, // 0 for never
      sendDelaySeconds: readDuration(sendDelay) ?? 0,
      recallDelaySeconds: readDuration(recallDelay) ?? 0,
    },
  };
}

/**
 * True when two people have to make the change: the policy in force asks for two somewhere, or a delay becomes
 * shorter, in which a stolen key could have been stopped.
 */
export function changesByTwo(current: PartyPolicy, next: PartyPolicy): boolean {
  const shorter =
    next.sendDelaySeconds < current.sendDelaySeconds ||
    next.recallDelaySeconds < current.recallDelaySeconds;
  return current.issueByTwo || current.authorizeByTwo || current.revokeByTwo || shorter;
}

function durationFault(typed: DurationValues, longest: number): FieldFault | null {
  const seconds = readDuration(typed);
  if (seconds === null) return "duration";
  return seconds > longest ? "tooLong" : null;
}

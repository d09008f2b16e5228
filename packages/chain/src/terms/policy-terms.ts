import type { PartyPolicy } from "@sixtwo/domain";
import type { EventArgs } from "../abi.ts";

type Packed = EventArgs<"PolicySet">["policy"];

/** The policy as contracts take it; a lifetime of 0 seconds stands for none. */
export function packPolicy(policy: PartyPolicy): Packed {
  const { requestLifetimeSeconds, sendDelaySeconds, recallDelaySeconds, ...switches } = policy;
  return {
    ...switches,
    requestLifetime: requestLifetimeSeconds ?? 0,
    sendDelay: sendDelaySeconds,
    recallDelay: recallDelaySeconds,
  };
}

export function unpackPolicy(packed: Packed): PartyPolicy {
  const { requestLifetime, sendDelay, recallDelay, ...switches } = packed;
  return {
    ...switches,
    requestLifetimeSeconds: requestLifetime === 0 ? null : requestLifetime,
    sendDelaySeconds: sendDelay,
    recallDelaySeconds: recallDelay,
  };
}

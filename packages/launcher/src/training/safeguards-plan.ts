import { DEFAULT_POLICY, tonnes } from "@sixtwo/domain";
import type { TimedAct } from "./act.ts";
import { HOST, send, signed } from "./demo-acts.ts";

const TWO_DAYS = 2 * 24 * 60 * 60;

/** What is held up at the end of the training: a frozen block, and an account whose sends wait. */
export function safeguardsPlan(): readonly TimedAct[] {
  return [
    ...delayedBroker(),
    signed("2026-10-07T09:00:00Z", "XXA-authority", {
      kind: "freeze-run",
      block: "1b",
      quantity: tonnes(100n),
      part: "1b-frozen",
      reason: "double-claim",
      note: "A claim under another programme is being looked into.",
    }),
  ];
}

/** Broker B needs no approval, but time: two days in which each of its sends can be stopped. */
function delayedBroker(): readonly TimedAct[] {
  return [
    signed("2026-10-05T10:00:00Z", "XXA-registrar", {
      kind: "register-entity",
      registry: HOST,
      entity: "XXA-broker",
      name: "Broker B",
    }),
    signed("2026-10-05T10:10:00Z", "XXA-registrar", {
      kind: "open-account",
      registry: HOST,
      account: "XXA-broker",
      entity: "XXA-broker",
    }),
    signed("2026-10-05T10:20:00Z", "XXA-authority", {
      kind: "set-policy",
      registry: HOST,
      policy: { ...DEFAULT_POLICY, sendDelaySeconds: TWO_DAYS },
    }),
    signed("2026-10-05T10:30:00Z", "XXA-authority", {
      kind: "set-account-powers",
      account: "XXA-broker",
      free: true,
      delayed: true,
    }),
    signed("2026-10-05T11:00:00Z", "XXA-party", {
      ...send("untagged", 500n, "XXA-broker"),
      part: "broker",
    }),
  ];
}

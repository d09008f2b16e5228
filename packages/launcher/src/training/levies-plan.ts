import { approachCode, partyCode, tonnes } from "@sixtwo/domain";
import type { AuthorizationPlan, TimedAct } from "./act.ts";
import { joinApproach } from "./approach-acts.ts";
import { demoActivity, HOST, issueOf, send, signed } from "./demo-acts.ts";
import type { Fixtures } from "./fixtures.ts";

/** An approach of the training country that sets a share of proceeds and OMGE aside. */
const LEVIED_APPROACH = approachCode("CA0002");
const AUTHORIZATION = "XXA-2026-LEVIED";

/** 5 % for adaptation and 2 % for OMGE of 1,000 t, and a send abroad of what is left. */
export function leviesPlan(fixtures: Fixtures): readonly TimedAct[] {
  const joined = new Date("2026-08-17T09:00:00Z");
  const title = "Efficient cooking, with a share of proceeds and OMGE";
  const part = { registry: HOST, approach: LEVIED_APPROACH };
  return [
    ...["XXA", "XXC"].flatMap((code) =>
      joinApproach(joined, { party: partyCode(code), approach: LEVIED_APPROACH, title }),
    ),
    signed("2026-08-17T10:00:00Z", "XXA-registrar", {
      kind: "open-reserve",
      registry: HOST,
      account: "XXA-adaptation",
      reserve: "share-of-proceeds",
    }),
    signed("2026-08-17T10:10:00Z", "XXA-authority", {
      kind: "set-levies",
      ...part,
      shareOfProceeds: { rate: 500, account: "XXA-adaptation" },
      omge: 200,
    }),
    signed("2026-08-18T09:00:00Z", "XXA-authority", {
      kind: "authorize",
      terms: authorization(fixtures),
    }),
    ...issueAndSend(fixtures),
  ];
}

function authorization(fixtures: Fixtures): AuthorizationPlan {
  return {
    name: AUTHORIZATION,
    party: partyCode("XXA"),
    approach: LEVIED_APPROACH,
    date: new Date("2026-08-17T00:00:00Z"),
    purposes: ["NDC"],
    firstTransferDefinition: null,
    oimp: "",
    cap: tonnes(5_000n),
    acquirers: [partyCode("XXC")],
    activity: demoActivity(fixtures),
  };
}

function issueAndSend(fixtures: Fixtures): readonly TimedAct[] {
  const issue = issueOf(demoActivity(fixtures));
  return [
    signed(
      "2026-09-07T09:00:00Z",
      "XXA-registrar",
      issue({
        block: "levied",
        quantity: 1_000n,
        to: "XXA-party",
        authorization: AUTHORIZATION,
        levied: 70n,
      }),
    ),
    signed("2026-09-16T09:00:00Z", "XXA-party", {
      ...send("levied", 300n, "XXC-party"),
      part: "levied-sent",
    }),
  ];
}

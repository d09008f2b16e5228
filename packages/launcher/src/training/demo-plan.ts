import { partyCode, registryCode, tonnes } from "@sixtwo/domain";
import type { AuthorizationPlan, TerminalName, TimedAct } from "./act.ts";
import { demoActivity, HOST, type Issue, issueOf, request, send, signed } from "./demo-acts.ts";
import type { Fixtures } from "./fixtures.ts";
import { DEMO_APPROACH } from "./parties-plan.ts";

const XXA = partyCode("XXA");
const XXC = partyCode("XXC");
const COUNTERPART = registryCode("XXC01");

/** Authorization for a first international transfer to XXC, for its NDC. */
const NDC_AUTHORIZATION = "XXA-2026-NDC";
/** Authorization for CORSIA, whose first transfer is its use or cancellation. */
const CORSIA_AUTHORIZATION = "XXA-2026-CORSIA";

/** The two authorizations of the training country. */
export function demoAuthorizations(fixtures: Fixtures): readonly TimedAct[] {
  const common = { party: XXA, approach: DEMO_APPROACH, activity: demoActivity(fixtures) };
  const ndc: AuthorizationPlan = {
    ...common,
    name: NDC_AUTHORIZATION,
    date: new Date("2026-08-03T00:00:00Z"),
    purposes: ["NDC"],
    firstTransferDefinition: null,
    oimp: "",
    cap: tonnes(20_000n),
    acquirers: [XXC],
  };
  const corsia: AuthorizationPlan = {
    ...common,
    name: CORSIA_AUTHORIZATION,
    date: new Date("2026-08-04T00:00:00Z"),
    purposes: ["IMP"],
    firstTransferDefinition: "use-or-cancellation",
    oimp: "CORSIA",
    cap: tonnes(10_000n),
    acquirers: [],
  };
  return [
    signed("2026-08-10T09:00:00Z", "XXA-authority", { kind: "authorize", terms: ndc }),
    signed("2026-08-10T09:10:00Z", "XXA-authority", { kind: "authorize", terms: corsia }),
  ];
}

/** The four demonstration scenarios of the UNFCCC, and something left for a newcomer to do. */
export function demoPlan(fixtures: Fixtures): readonly TimedAct[] {
  const issue = issueOf(demoActivity(fixtures));
  return [
    ...partyCancelsForCorsia(issue),
    ...entityCancelsWithApproval(issue),
    ...partyToParty(issue),
    ...entityToEntity(issue),
    ...leftToDo(issue),
  ];
}

/** Scenario 1a: Party XXA cancels for CORSIA. */
function partyCancelsForCorsia(issue: Issue): readonly TimedAct[] {
  return [
    signed(
      "2026-09-01T09:00:00Z",
      "XXA-registrar",
      issue({
        block: "1a",
        quantity: 1_000n,
        to: "XXA-party",
        authorization: CORSIA_AUTHORIZATION,
      }),
    ),
    signed("2026-09-08T09:00:00Z", "XXA-party", send("1a", 400n, impAccount())),
  ];
}

/** Scenario 1b: Green Group A cancels for CORSIA with the approval of XXA. */
function entityCancelsWithApproval(issue: Issue): readonly TimedAct[] {
  return [
    signed(
      "2026-09-02T09:00:00Z",
      "XXA-registrar",
      issue({
        block: "1b",
        quantity: 1_000n,
        to: "XXA-green-group-a",
        authorization: CORSIA_AUTHORIZATION,
      }),
    ),
    signed("2026-09-09T09:00:00Z", "XXA-green-group-a", request("1b", 250n, impAccount())),
    signed("2026-09-10T09:00:00Z", "XXA-authority", { kind: "approve", request: "1b" }),
  ];
}

/** Scenario 2a: Party XXA sends to Party XXC, which uses a part towards its NDC. */
function partyToParty(issue: Issue): readonly TimedAct[] {
  return [
    signed(
      "2026-09-03T09:00:00Z",
      "XXA-registrar",
      issue({ block: "2a", quantity: 2_000n, to: "XXA-party", authorization: NDC_AUTHORIZATION }),
    ),
    signed("2026-09-11T09:00:00Z", "XXA-party", {
      ...send("2a", 600n, "XXC-party"),
      part: "2a-sent",
    }),
    signed("2026-09-21T09:00:00Z", "XXC-party", send("2a-sent", 200n, ndcUseAccount())),
  ];
}

/** Scenario 2b: Green Group A of XXA sends to Green C Entity of XXC, with the approval of XXA. */
function entityToEntity(issue: Issue): readonly TimedAct[] {
  return [
    signed(
      "2026-09-04T09:00:00Z",
      "XXA-registrar",
      issue({
        block: "2b",
        quantity: 1_500n,
        to: "XXA-green-group-a",
        authorization: NDC_AUTHORIZATION,
      }),
    ),
    signed("2026-09-14T09:00:00Z", "XXA-green-group-a", request("2b", 500n, "XXC-green-c-entity")),
    signed("2026-09-15T09:00:00Z", "XXA-authority", { kind: "approve", request: "2b" }),
  ];
}

/** A block without an authorization and a request that waits. */
function leftToDo(issue: Issue): readonly TimedAct[] {
  return [
    signed(
      "2026-10-05T09:00:00Z",
      "XXA-registrar",
      issue({ block: "untagged", quantity: 5_000n, to: "XXA-party", authorization: null }),
    ),
    signed("2026-10-06T09:00:00Z", "XXA-green-group-a", {
      ...request("2b", 300n, "XXC-green-c-entity"),
      request: "waiting",
    }),
  ];
}

function impAccount(): TerminalName {
  return { registry: HOST, approach: DEMO_APPROACH, kind: "imp-cancellation" };
}

function ndcUseAccount(): TerminalName {
  return { registry: COUNTERPART, approach: DEMO_APPROACH, kind: "ndc-use" };
}

import { prepareCancel, runOf, terminalAccount } from "@sixtwo/chain";
import { approachCode, childBlockId, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import {
  AEF_ACTIONS,
  CORSIA_AUTHORIZATION,
  HISTORY,
  HOST,
  issueAs,
  PARTY,
  RECORDED_ACTIONS,
  UNITS,
} from "../support/scenario-acts.ts";
import { type ScenarioStack, startScenarioStack, theEvent } from "../support/scenario-stack.ts";

const APPROACH = approachCode("CA0001");

describe("scenario 1a: Party XXA cancels 400 of 1,000 for CORSIA", function () {
  this.timeout(240_000);
  let stack: ScenarioStack;

  before(async () => {
    stack = await startScenarioStack();
  });
  after(() => stack?.stop());

  it("cancels on chain and derives the first transfer, once", async () => {
    const block = await issueAs(stack, {
      to: "XXA-party",
      quantity: 1_000n,
      authorization: CORSIA_AUTHORIZATION,
    });
    const sent = await stack.act(
      "XXA-party",
      prepareCancel(stack.deployment, {
        from: stack.addressOf("XXA-party"),
        registry: HOST,
        approach: APPROACH,
        kind: "imp-cancellation",
        block,
        quantity: tonnes(400n),
        beneficiary: null,
      }),
    );
    expect(theEvent(sent, "FirstTransfer")).to.deep.include({
      quantity: 400n,
      cause: "use-or-cancellation",
    });
    expect(theEvent(sent, "Cancelled")).to.deep.include({
      quantity: 400n,
      kind: "imp-cancellation",
    });
    expect(await runOf(stack.reading, block)).to.deep.include({
      holder: stack.addressOf("XXA-party"),
      quantity: 600n,
      flags: { firstTransferred: false, terminal: false, locked: false, frozen: false },
    });
    expect(await runOf(stack.reading, childBlockId(block, 600n))).to.deep.include({
      holder: terminalAccount(HOST, APPROACH, "imp-cancellation"),
      quantity: 400n,
      flags: { firstTransferred: true, terminal: true, locked: false, frozen: false },
    });
  });

  it("stands in Postgres", async () => {
    expect(await stack.sql(RECORDED_ACTIONS)).to.deep.equal([
      { kind: "issuance", cause: null, first: "1", last: "1000" },
      { kind: "authorization", cause: null, first: "1", last: "1000" },
      { kind: "first-transfer", cause: "use-or-cancellation", first: "601", last: "1000" },
      { kind: "cancellation", cause: null, first: "601", last: "1000" },
    ]);
  });

  it("stands in GraphQL", async () => {
    const { party } = await stack.graphql(PARTY, { code: "XXA" });
    expect(party).to.deep.equal({
      issued: 1000,
      held: 600,
      firstTransferred: 400,
      acquired: 0,
      used: 0,
      cancelled: 400,
    });
    const { itmo } = await stack.graphql(HISTORY, { id: "CA0001-XXA01-XXA-700-2024" });
    expect(itmo).to.deep.equal({
      block: {
        first: "CA0001-XXA01-XXA-601-2024",
        last: "CA0001-XXA01-XXA-1000-2024",
        state: "CANCELLED",
        holder: { name: "XXA CA0001 IMP Cancellation", entity: null },
      },
      history: [
        { kind: "ISSUANCE", cause: null, quantity: 1000 },
        { kind: "AUTHORIZATION", cause: null, quantity: 1000 },
        { kind: "FIRST_TRANSFER", cause: "USE_OR_CANCELLATION", quantity: 400 },
        { kind: "CANCELLATION", cause: null, quantity: 400 },
      ],
    });
  });

  it("stands in the CAD Trust tables", async () => {
    await stack.projectCadTrust();
    expect(await stack.sql(UNITS)).to.deep.equal([
      { first: "1", last: "600", count: "600", status: "Held" },
      { first: "601", last: "1000", count: "400", status: "Retired" },
    ]);
    expect(await stack.sql(AEF_ACTIONS)).to.deep.equal([
      { type: "Authorization", first: "CA0001-XXA01-XXA-1-2024", quantity: "1000", used: null },
      { type: "First Transfer", first: "CA0001-XXA01-XXA-601-2024", quantity: "400", used: null },
      { type: "Cancellation", first: "CA0001-XXA01-XXA-601-2024", quantity: "400", used: null },
    ]);
  });
});

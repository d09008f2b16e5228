import { prepareSend, prepareUseTowardsNdc, runOf, terminalAccount } from "@sixtwo/chain";
import { approachCode, type BlockId, childBlockId, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import {
  AEF_ACTIONS,
  COUNTERPART,
  HISTORY,
  issueAs,
  NDC_AUTHORIZATION,
  PARTY,
  RECORDED_ACTIONS,
  UNITS,
} from "../support/scenario-acts.ts";
import { type ScenarioStack, startScenarioStack, theEvent } from "../support/scenario-stack.ts";

const APPROACH = approachCode("CA0001");

describe("scenario 2a: Party XXA sends 600 of 2,000 to Party XXC, which uses 200 towards its NDC", function () {
  this.timeout(240_000);
  let stack: ScenarioStack;
  let block: BlockId;

  before(async () => {
    stack = await startScenarioStack();
    block = await issueAs(stack, {
      to: "XXA-party",
      quantity: 2_000n,
      authorization: NDC_AUTHORIZATION,
    });
  });
  after(() => stack?.stop());

  it("derives the first transfer from the first international transfer, once", async () => {
    const call = prepareSend(stack.deployment, {
      from: stack.addressOf("XXA-party"),
      to: stack.addressOf("XXC-party"),
      block,
      quantity: tonnes(600n),
    });
    const sent = await stack.act("XXA-party", call);
    expect(theEvent(sent, "FirstTransfer")).to.deep.include({
      quantity: 600n,
      cause: "international",
      acquirer: "XXC01",
    });
    expect(await runOf(stack.reading, childBlockId(block, 1_400n))).to.deep.include({
      holder: stack.addressOf("XXC-party"),
      quantity: 600n,
      flags: { firstTransferred: true, terminal: false, locked: false, frozen: false },
    });
    expect(await runOf(stack.reading, block)).to.deep.include({
      quantity: 1_400n,
      flags: { firstTransferred: false, terminal: false, locked: false, frozen: false },
    });
  });

  it("uses without a second first transfer", async () => {
    const sent = await stack.act(
      "XXC-party",
      prepareUseTowardsNdc(stack.deployment, {
        from: stack.addressOf("XXC-party"),
        registry: COUNTERPART,
        approach: APPROACH,
        block: childBlockId(block, 1_400n),
        quantity: tonnes(200n),
        ndcYear: 2026,
        beneficiary: null,
      }),
    );
    expect(sent.events.map(({ name }) => name)).not.to.include("FirstTransfer");
    expect(theEvent(sent, "Used")).to.deep.include({ quantity: 200n, ndcYear: 2026 });
    expect(await runOf(stack.reading, childBlockId(block, 1_800n))).to.deep.include({
      holder: terminalAccount(COUNTERPART, APPROACH, "ndc-use"),
      quantity: 200n,
    });
  });

  it("stands in Postgres", async () => {
    expect(await stack.sql(RECORDED_ACTIONS)).to.deep.equal([
      { kind: "issuance", cause: null, first: "1", last: "2000" },
      { kind: "authorization", cause: null, first: "1", last: "2000" },
      { kind: "first-transfer", cause: "international", first: "1401", last: "2000" },
      { kind: "use", cause: null, first: "1801", last: "2000" },
    ]);
  });

  it("stands in GraphQL", async () => {
    const { party: host } = await stack.graphql(PARTY, { code: "XXA" });
    expect(host).to.deep.equal({
      issued: 2000,
      held: 1400,
      firstTransferred: 600,
      acquired: 0,
      used: 0,
      cancelled: 0,
    });
    const { party: acquirer } = await stack.graphql(PARTY, { code: "XXC" });
    expect(acquirer).to.deep.equal({
      issued: 0,
      held: 400,
      firstTransferred: 0,
      acquired: 600,
      used: 200,
      cancelled: 0,
    });
    const { itmo } = await stack.graphql(HISTORY, { id: "CA0001-XXA01-XXA-2000-2024" });
    expect(itmo).to.deep.equal({
      block: {
        first: "CA0001-XXA01-XXA-1801-2024",
        last: "CA0001-XXA01-XXA-2000-2024",
        state: "USED",
        holder: { name: "XXC CA0001 NDC Use", entity: null },
      },
      history: [
        { kind: "ISSUANCE", cause: null, quantity: 2000 },
        { kind: "AUTHORIZATION", cause: null, quantity: 2000 },
        { kind: "FIRST_TRANSFER", cause: "INTERNATIONAL", quantity: 600 },
        { kind: "USE", cause: null, quantity: 200 },
      ],
    });
  });

  it("stands in the CAD Trust tables", async () => {
    await stack.projectCadTrust();
    expect(await stack.sql(UNITS)).to.deep.equal([
      { first: "1", last: "1400", count: "1400", status: "Held" },
      { first: "1401", last: "1800", count: "400", status: "Held" },
      { first: "1801", last: "2000", count: "200", status: "Retired" },
    ]);
    expect(await stack.sql(AEF_ACTIONS)).to.deep.equal([
      { type: "Authorization", first: "CA0001-XXA01-XXA-1-2024", quantity: "2000", used: null },
      { type: "First Transfer", first: "CA0001-XXA01-XXA-1401-2024", quantity: "600", used: null },
      { type: "Acquisition", first: "CA0001-XXA01-XXA-1401-2024", quantity: "600", used: null },
      { type: "Use", first: "CA0001-XXA01-XXA-1801-2024", quantity: "200", used: 2026 },
    ]);
  });
});

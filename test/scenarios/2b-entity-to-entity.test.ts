import { prepareApproveRequest, prepareRequestMove, prepareSend, runOf } from "@sixtwo/chain";
import { type BlockId, childBlockId, RegistryError, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import {
  AEF_ACTIONS,
  HISTORY,
  issueAs,
  NDC_AUTHORIZATION,
  PARTY,
  RECORDED_ACTIONS,
  UNITS,
} from "../support/scenario-acts.ts";
import { type ScenarioStack, startScenarioStack, theEvent } from "../support/scenario-stack.ts";

describe("scenario 2b: Green Group A of XXA sends 500 of 1,500 to Green C Entity of XXC", function () {
  this.timeout(240_000);
  let stack: ScenarioStack;
  let block: BlockId;

  before(async () => {
    stack = await startScenarioStack();
    block = await issueAs(stack, {
      to: "XXA-green-group-a",
      quantity: 1_500n,
      authorization: NDC_AUTHORIZATION,
    });
  });
  after(() => stack?.stop());

  it("refuses the entity's send without the Party's approval, and says what to do", async () => {
    const call = prepareSend(stack.deployment, {
      from: stack.addressOf("XXA-green-group-a"),
      to: stack.addressOf("XXC-green-c-entity"),
      block,
      quantity: tonnes(500n),
    });
    const refusal = await stack.act("XXA-green-group-a", call).then(
      () => null,
      (error: unknown) => error,
    );
    expect(refusal).to.be.instanceOf(RegistryError);
    expect(refusal).to.have.property("code", "REFUSED_BY_RULE");
    expect(refusal)
      .to.have.property("remedy")
      .that.matches(/request/i);
  });

  it("moves at the approval and derives the first transfer, once", async () => {
    const request = prepareRequestMove(stack.deployment, {
      block,
      quantity: tonnes(500n),
      to: stack.addressOf("XXC-green-c-entity"),
    });
    await stack.act("XXA-green-group-a", request);
    const sent = await stack.act(
      "XXA-authority",
      prepareApproveRequest(stack.deployment, { request: 1n }),
    );
    expect(theEvent(sent, "FirstTransfer")).to.deep.include({
      quantity: 500n,
      cause: "international",
      acquirer: "XXC01",
    });
    expect(await runOf(stack.reading, childBlockId(block, 1_000n))).to.deep.include({
      holder: stack.addressOf("XXC-green-c-entity"),
      quantity: 500n,
      flags: { firstTransferred: true, terminal: false, locked: false, frozen: false },
    });
  });

  it("stands in Postgres", async () => {
    expect(await stack.sql(RECORDED_ACTIONS)).to.deep.equal([
      { kind: "issuance", cause: null, first: "1", last: "1500" },
      { kind: "authorization", cause: null, first: "1", last: "1500" },
      { kind: "first-transfer", cause: "international", first: "1001", last: "1500" },
    ]);
  });

  it("stands in GraphQL", async () => {
    const { party: host } = await stack.graphql(PARTY, { code: "XXA" });
    expect(host).to.deep.include({ issued: 1500, held: 1000, firstTransferred: 500 });
    const { party: acquirer } = await stack.graphql(PARTY, { code: "XXC" });
    expect(acquirer).to.deep.include({ held: 500, acquired: 500, used: 0 });
    const { itmo } = await stack.graphql(HISTORY, { id: "CA0001-XXA01-XXA-1200-2024" });
    expect(itmo.block).to.deep.equal({
      first: "CA0001-XXA01-XXA-1001-2024",
      last: "CA0001-XXA01-XXA-1500-2024",
      state: "FIRST_TRANSFERRED",
      holder: { name: "XXC Entity Holding", entity: { name: "Green C Entity" } },
    });
    expect(itmo.history.at(-1)).to.deep.equal({
      kind: "FIRST_TRANSFER",
      cause: "INTERNATIONAL",
      quantity: 500,
    });
  });

  it("stands in the CAD Trust tables", async () => {
    await stack.projectCadTrust();
    expect(await stack.sql(UNITS)).to.deep.equal([
      { first: "1", last: "1000", count: "1000", status: "Held" },
      { first: "1001", last: "1500", count: "500", status: "Held" },
    ]);
    expect(await stack.sql(AEF_ACTIONS)).to.deep.equal([
      { type: "Authorization", first: "CA0001-XXA01-XXA-1-2024", quantity: "1500", used: null },
      { type: "First Transfer", first: "CA0001-XXA01-XXA-1001-2024", quantity: "500", used: null },
      { type: "Acquisition", first: "CA0001-XXA01-XXA-1001-2024", quantity: "500", used: null },
    ]);
  });
});

import { prepareApproveRequest, prepareRequestMove, runOf, terminalAccount } from "@sixtwo/chain";
import { approachCode, type BlockId, childBlockId, RegistryError, tonnes } from "@sixtwo/domain";
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

const IMP_CANCELLATION = terminalAccount(HOST, approachCode("CA0001"), "imp-cancellation");

describe("scenario 1b: Green Group A cancels 250 of 1,000 for CORSIA with XXA's approval", function () {
  this.timeout(240_000);
  let stack: ScenarioStack;
  let block: BlockId;

  before(async () => {
    stack = await startScenarioStack();
    block = await issueAs(stack, {
      to: "XXA-green-group-a",
      quantity: 1_000n,
      authorization: CORSIA_AUTHORIZATION,
    });
  });
  after(() => stack?.stop());

  it("locks the serials where they are while the request waits", async () => {
    const call = prepareRequestMove(stack.deployment, {
      block,
      quantity: tonnes(250n),
      to: IMP_CANCELLATION,
    });
    const sent = await stack.act("XXA-green-group-a", call);
    expect(theEvent(sent, "MoveRequested")).to.deep.include({ request: 1n, quantity: 250n });
    expect(await runOf(stack.reading, childBlockId(block, 750n))).to.deep.include({
      holder: stack.addressOf("XXA-green-group-a"),
      quantity: 250n,
      flags: { firstTransferred: false, terminal: false, locked: true, frozen: false },
    });
  });

  it("lets neither the entity nor another Party's authority decide", async () => {
    const approval = prepareApproveRequest(stack.deployment, { request: 1n });
    for (const stranger of ["XXA-green-group-a", "XXC-authority", "XXA-registrar"]) {
      const refusal = await stack.act(stranger, approval).then(
        () => null,
        (error: unknown) => error,
      );
      expect(refusal, stranger).to.be.instanceOf(RegistryError);
      expect(refusal, stranger).to.have.property("code", "REFUSED_BY_RULE");
    }
  });

  it("cancels at the approval and derives the first transfer, once", async () => {
    const sent = await stack.act(
      "XXA-authority",
      prepareApproveRequest(stack.deployment, { request: 1n }),
    );
    expect(theEvent(sent, "FirstTransfer")).to.deep.include({
      quantity: 250n,
      cause: "use-or-cancellation",
    });
    expect(theEvent(sent, "Cancelled")).to.deep.include({ quantity: 250n });
    expect(await runOf(stack.reading, childBlockId(block, 750n))).to.deep.include({
      holder: IMP_CANCELLATION,
      quantity: 250n,
      flags: { firstTransferred: true, terminal: true, locked: false, frozen: false },
    });
  });

  it("stands in Postgres", async () => {
    expect(await stack.sql(RECORDED_ACTIONS)).to.deep.equal([
      { kind: "issuance", cause: null, first: "1", last: "1000" },
      { kind: "authorization", cause: null, first: "1", last: "1000" },
      { kind: "first-transfer", cause: "use-or-cancellation", first: "751", last: "1000" },
      { kind: "cancellation", cause: null, first: "751", last: "1000" },
    ]);
  });

  it("stands in GraphQL", async () => {
    const { requests } = await stack.graphql("{ requests { nodes { id status quantity } } }");
    expect(requests.nodes).to.deep.equal([{ id: "1", status: "APPROVED", quantity: 250 }]);
    const { party } = await stack.graphql(PARTY, { code: "XXA" });
    expect(party).to.deep.equal({
      issued: 1000,
      held: 750,
      firstTransferred: 250,
      acquired: 0,
      used: 0,
      cancelled: 250,
    });
    const { itmo } = await stack.graphql(HISTORY, { id: "CA0001-XXA01-XXA-1000-2024" });
    expect(itmo.history.map(({ kind }: { kind: string }) => kind)).to.deep.equal([
      "ISSUANCE",
      "AUTHORIZATION",
      "FIRST_TRANSFER",
      "CANCELLATION",
    ]);
  });

  it("stands in the CAD Trust tables", async () => {
    await stack.projectCadTrust();
    expect(await stack.sql(UNITS)).to.deep.equal([
      { first: "1", last: "750", count: "750", status: "Held" },
      { first: "751", last: "1000", count: "250", status: "Retired" },
    ]);
    expect(await stack.sql(AEF_ACTIONS)).to.deep.equal([
      { type: "Authorization", first: "CA0001-XXA01-XXA-1-2024", quantity: "1000", used: null },
      { type: "First Transfer", first: "CA0001-XXA01-XXA-751-2024", quantity: "250", used: null },
      { type: "Cancellation", first: "CA0001-XXA01-XXA-751-2024", quantity: "250", used: null },
    ]);
  });
});

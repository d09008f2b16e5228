import { prepareApproveRequest, prepareRequestMove } from "@sixtwo/chain";
import { type BlockId, RegistryError, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import {
  expectCancelled,
  expectLocked,
  IMP_CANCELLATION,
  itStandsEverywhereAs1b,
} from "../support/scenario-1b-figures.ts";
import { CORSIA_AUTHORIZATION, issueAs } from "../support/scenario-acts.ts";
import { type ScenarioStack, startScenarioStack, theEvent } from "../support/scenario-stack.ts";

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
    await expectLocked(stack, block);
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
    await expectCancelled(stack, block);
  });

  itStandsEverywhereAs1b(() => stack);
});

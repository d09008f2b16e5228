import { prepareSend, prepareUseTowardsNdc } from "@sixtwo/chain";
import { approachCode, type BlockId, childBlockId, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import {
  expectSentAbroad,
  expectUsed,
  itStandsEverywhereAs2a,
} from "../support/scenario-2a-figures.ts";
import { COUNTERPART, issueAs, NDC_AUTHORIZATION } from "../support/scenario-acts.ts";
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
    await expectSentAbroad(stack, block);
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
    await expectUsed(stack, block);
  });

  itStandsEverywhereAs2a(() => stack);
});

import { assert, asyncProperty } from "fast-check";
import { expectPublished } from "../support/cad-trust/expect-published.ts";
import { type CadTrustStack, startCadTrustStack } from "../support/cad-trust/stack.ts";
import { type Step, steps, takeStep } from "../support/cad-trust/steps.ts";

const SEED = 62;
const RUNS = 25;
/** After this no further run begins, nor is a failure made smaller. */
const LIMIT_MS = 75_000;

describe("what the registry publishes to CAD Trust", function () {
  this.timeout(4 * LIMIT_MS);

  it("is in the end on the node, each record once, whatever happened meanwhile", async () => {
    await assert(asyncProperty(steps, publishesAll), {
      seed: SEED,
      numRuns: RUNS,
      interruptAfterTimeLimit: LIMIT_MS,
    });
  });
});

async function publishesAll(taken: readonly Step[]): Promise<void> {
  const stack = await startCadTrustStack();
  try {
    for (const step of taken) await takeStep(stack, step);
    await stack.untilPublished();
    await expectPublished(stack);
  } finally {
    await stop(stack);
  }
}

function stop(stack: CadTrustStack): Promise<void> {
  stack.calm();
  return stack.stop();
}

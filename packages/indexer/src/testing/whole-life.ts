import type { TestChain, TestSystem } from "@sixtwo/chain/testing";
import {
  authorizeSendAndUse,
  authorizeTwice,
  doTheRest,
  issueFirstBatch,
  requestThrice,
} from "./life-cycle.ts";
import {
  decideByTwo,
  holdAndRecall,
  letRequestsWait,
  sendBatchAndPause,
  verifyIssueAndLevy,
} from "./office-acts.ts";

/** Everything that the contracts can do, at least once. */
export async function liveWholeLife(system: TestSystem, chain: TestChain): Promise<void> {
  const stage = { system, chain };
  await authorizeTwice(system);
  await issueFirstBatch(system);
  await authorizeSendAndUse(system);
  await requestThrice(system);
  await doTheRest(system);
  await verifyIssueAndLevy(stage);
  await sendBatchAndPause(stage);
  await decideByTwo(stage);
  await letRequestsWait(stage);
  await holdAndRecall(stage);
}

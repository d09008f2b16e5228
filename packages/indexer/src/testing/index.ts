export { doHappening } from "./do-happening.ts";
export { holdingsInMirror, holdingsOnChain } from "./holdings.ts";
export { type IndexerProcess, startIndexerProcess } from "./indexer-process.ts";
export { type KillRound, killPlan, type Moment, type Phase } from "./kill-plan.ts";
export { authorizeSendAndUse, authorizeTwice, issueFirstBatch } from "./life-cycle.ts";
export { setLevies } from "./office-acts.ts";
export { replayedDigests, startTestMirror, type TestMirror } from "./test-mirror.ts";

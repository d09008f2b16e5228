export { addSampleTransfers } from "./add-sample-transfers.ts";
export { startBreakingRelay } from "./breaking-relay.ts";
export { countConnections } from "./count-connections.ts";
export { countStatements } from "./count-statements.ts";
export { cutListeners } from "./cut-listeners.ts";
export { endBackend } from "./end-backend.ts";
export { endLockHolders } from "./end-lock-holders.ts";
export { type HeldTable, holdTable } from "./hold-table.ts";
export { indexNames } from "./index-names.ts";
export { lockTable } from "./lock-table.ts";
export { type MortalServer, startMortalServer } from "./mortal-server.ts";
export { recordWriters } from "./record-writers.ts";
export { type Relay, startRelay } from "./relay.ts";
export { runStatement } from "./run-statement.ts";
export { sampleAddress } from "./sample-address.ts";
export { sampleBlockId } from "./sample-blocks.ts";
export { insertSampleLedger } from "./sample-ledger.ts";
export { insertSamplePaper } from "./sample-paper.ts";
export { mergeSampleBlock, splitSampleBlock } from "./split-sample-block.ts";
export {
  createDatabase,
  createEmptyTestDatabase,
  createTestDatabase,
  type TestDatabase,
} from "./test-database.ts";
export { useSampleLedger } from "./use-sample-ledger.ts";
export { waitingJobs } from "./waiting-jobs.ts";

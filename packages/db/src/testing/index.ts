export { type Relay, startRelay } from "./relay.ts";
export { sampleAddress } from "./sample-address.ts";
export { sampleBlockId } from "./sample-blocks.ts";
export { insertSampleLedger } from "./sample-ledger.ts";
export { insertSamplePaper } from "./sample-paper.ts";
export { mergeSampleBlock, splitSampleBlock } from "./split-sample-block.ts";
export { createEmptyTestDatabase, createTestDatabase, type TestDatabase } from "./test-database.ts";
export { useSampleLedger } from "./use-sample-ledger.ts";

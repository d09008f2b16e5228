export type { ProgressReport } from "./follow/progress.ts";
export type { Role } from "./metrics.ts";
export { type Indexer, type IndexerOptions, startIndexer } from "./start-indexer.ts";

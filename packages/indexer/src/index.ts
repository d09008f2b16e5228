export type { Role } from "./metrics.ts";
export { progressWords } from "./seen/progress-line.ts";
export type { ProgressReport } from "./seen/progress-report.ts";
export { type ProgressView, showProgress } from "./seen/show-progress.ts";
export { createTerminalBar, type Terminal } from "./seen/terminal-bar.ts";
export { type Indexer, type IndexerOptions, startIndexer } from "./start-indexer.ts";

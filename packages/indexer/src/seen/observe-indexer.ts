import type { ChainClient, Deployment } from "@sixtwo/chain";
import type { Logger } from "pino";
import { Registry } from "prom-client";
import { createProgress, type Progress } from "../follow/progress.ts";
import { createIndexerMetrics, type IndexerMetrics } from "../metrics.ts";
import { indexerLog } from "./indexer-log.ts";
import { serveProgress } from "./serve-progress.ts";
import { createThroughput } from "./throughput.ts";
import { timeRequests } from "./time-requests.ts";

type Observed = {
  readonly chain: ChainClient;
  readonly deployment: Pick<Deployment, "deployedAtChainBlock">;
  readonly logger: Logger;
  readonly metrics?: Registry;
};

/** All through which an operator sees the indexer, to be told by its parts. */
export type Observation = {
  readonly logger: Logger;
  readonly metrics: IndexerMetrics;
  readonly progress: Progress;
  /** The chain's client, timed. */
  readonly chain: ChainClient;
};

export function observeIndexer(options: Observed): Observation {
  const { metrics: register = new Registry(), deployment } = options;
  const logger = indexerLog(options.logger);
  const throughput = createThroughput();
  const metrics = createIndexerMetrics(register, throughput);
  const first = deployment.deployedAtChainBlock;
  const progress = createProgress({ logger, metrics, throughput, first });
  serveProgress(register, progress.report);
  return { logger, metrics, progress, chain: timeRequests(options.chain, metrics) };
}

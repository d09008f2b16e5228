// Usage: DATABASE_URL=... RPC_URL=... node --max-semi-space-size=8 packages/indexer/src/main.ts
// The flag is for a backfill: a small space for new objects takes a third less memory, and no more time.
import { type ChainClient, createChainClient, type Deployment, getChainId } from "@sixtwo/chain";
import { deploymentPath, readDeployment } from "@sixtwo/chain/deploy";
import { connectDatabase, requireMigrated } from "@sixtwo/db";
import { pino } from "pino";
import { collectDefaultMetrics, Registry } from "prom-client";
import { type IndexerConfig, readIndexerConfig } from "./config.ts";
import { keepHeapSmall } from "./keep-heap-small.ts";
import { lastWords } from "./seen/last-words.ts";
import { openView } from "./seen/open-view.ts";
import { showProgress } from "./seen/show-progress.ts";
import { serveHealth } from "./serve-health.ts";
import { type Indexer, startIndexer } from "./start-indexer.ts";

keepHeapSmall();
try {
  await run(readIndexerConfig());
} catch (error) {
  process.stderr.write(lastWords(error));
  process.exitCode = 1;
}

async function run(config: IndexerConfig): Promise<void> {
  const { host, port, finality, pollMs, heldRows } = config;
  const chain = createChainClient({ rpcUrl: config.rpcUrl });
  const deployment = await deploymentFor(config, chain);
  const { db, close } = await connectDatabase({ url: config.databaseUrl });
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const { logger, view } = openView(config.logLevel, streamsFor(config));
  try {
    await requireMigrated(db);
    const options = { logger, metrics, finality, pollMs, heldRows };
    const indexer = startIndexer({ db, chain, deployment, ...options });
    const hideProgress = showProgress(indexer.progress, view);
    await untilEnded(indexer, {
      serve: () => serveHealth({ host, port, progress: indexer.progress, metrics }),
      onEnding: hideProgress,
    });
  } finally {
    await close();
  }
}

function streamsFor({ isTerminalDumb }: IndexerConfig) {
  const { stderr } = process;
  return { out: pino.destination(1), terminal: stderr.isTTY && !isTerminalDumb ? stderr : null };
}

type Ending = {
  readonly serve: () => Promise<() => void>;
  /** Called when the indexer is to end, and again when it has. */
  readonly onEnding: () => void;
};

async function untilEnded(indexer: Indexer, { serve, onEnding }: Ending): Promise<void> {
  const stop = () => {
    onEnding();
    void indexer.stop();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  try {
    const closeHealth = await serve();
    const failure = await indexer.ended;
    closeHealth();
    if (failure !== null) throw failure;
  } finally {
    onEnding();
    await indexer.stop();
  }
}

async function deploymentFor(config: IndexerConfig, chain: ChainClient): Promise<Deployment> {
  return readDeployment(deploymentPath(config, await getChainId(chain)));
}

// Usage: DATABASE_URL=... RPC_URL=... node packages/indexer/src/main.ts
import { type ChainClient, createChainClient, type Deployment, getChainId } from "@sixtwo/chain";
import { deploymentPath, readDeployment } from "@sixtwo/chain/deploy";
import { connectDatabase, requireMigrated } from "@sixtwo/db";
import { RegistryError } from "@sixtwo/domain";
import { pino } from "pino";
import { collectDefaultMetrics, Registry } from "prom-client";
import { type IndexerConfig, readIndexerConfig } from "./config.ts";
import { serveHealth } from "./serve-health.ts";
import { type Indexer, startIndexer } from "./start-indexer.ts";

try {
  await run(readIndexerConfig());
} catch (error) {
  if (!(error instanceof RegistryError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n${error.remedy}\n`);
  process.exitCode = 1;
}

async function run(config: IndexerConfig): Promise<void> {
  const { host, port, finality, pollMs } = config;
  const chain = createChainClient({ rpcUrl: config.rpcUrl });
  const deployment = await deploymentFor(config, chain);
  const { db, close } = await connectDatabase({ url: config.databaseUrl });
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const logger = pino({ level: config.logLevel });
  try {
    await requireMigrated(db);
    const indexer = startIndexer({ db, chain, deployment, logger, metrics, finality, pollMs });
    await untilEnded(indexer, () =>
      serveHealth({ host, port, progress: indexer.progress, metrics }),
    );
  } finally {
    await close();
  }
}

async function untilEnded(indexer: Indexer, serve: () => Promise<() => void>): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, indexer.stop);
  try {
    const closeHealth = await serve();
    const failure = await indexer.ended;
    closeHealth();
    if (failure !== null) throw failure;
  } finally {
    await indexer.stop();
  }
}

async function deploymentFor(config: IndexerConfig, chain: ChainClient): Promise<Deployment> {
  return readDeployment(deploymentPath(config, await getChainId(chain)));
}

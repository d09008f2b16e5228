// Usage: DATABASE_URL=... RPC_URL=... node packages/api/src/main.ts
import { type ChainClient, createChainClient, type Deployment, getChainId } from "@sixtwo/chain";
import { deploymentPath, readDeployment } from "@sixtwo/chain/deploy";
import { connectDatabase, requireMigrated } from "@sixtwo/db";
import { RegistryError } from "@sixtwo/domain";
import { collectDefaultMetrics, Registry } from "prom-client";
import { type ApiProcessConfig, readApiConfig } from "./config.ts";
import { createLogger } from "./create-logger.ts";
import { STATEMENT_TIMEOUT_MS, startApi } from "./start-api.ts";

try {
  await run(readApiConfig());
} catch (error) {
  if (!(error instanceof RegistryError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n${error.remedy}\n`);
  process.exitCode = 1;
}

async function run(config: ApiProcessConfig): Promise<void> {
  const chain = createChainClient({ rpcUrl: config.rpcUrl });
  const deployment = await deploymentFor(config, chain);
  const logger = createLogger(config.logLevel);
  const { db, close } = await connectDatabase({
    url: config.databaseUrl,
    readOnly: true,
    prepares: true,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    onConnectionLost: (err) => logger.warn({ err }, "lost a database connection"),
  });
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  try {
    await requireMigrated(db);
    const api = await startApi({ db, chain, deployment, config, logger, metrics });
    await untilSignal();
    await api.stop();
  } finally {
    await close();
  }
}

async function deploymentFor(config: ApiProcessConfig, chain: ChainClient): Promise<Deployment> {
  return readDeployment(deploymentPath(config, await getChainId(chain)));
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

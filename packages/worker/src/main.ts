// Usage: DATABASE_URL=... [CAD_TRUST_URL=...] node packages/worker/src/main.ts
import { connectDatabase, type Db, requireMigrated } from "@sixtwo/db";
import { RegistryError } from "@sixtwo/domain";
import { type Logger, pino } from "pino";
import { collectDefaultMetrics, Registry } from "prom-client";
import { readWorkerConfig, type WorkerConfig } from "./config.ts";
import { startHealthServer } from "./health-server.ts";
import { startWorker } from "./start-worker.ts";

try {
  await main(readWorkerConfig());
} catch (error) {
  if (!(error instanceof RegistryError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n${error.remedy}\n`);
  process.exitCode = 1;
}

async function main(config: WorkerConfig): Promise<void> {
  const { db, close } = await connectDatabase({ url: config.databaseUrl });
  try {
    await requireMigrated(db);
    await work(config, db);
  } finally {
    await close();
  }
}

async function work(config: WorkerConfig, db: Db): Promise<void> {
  const logger = pino({ name: "worker", level: config.logLevel });
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const checkReady = () => requireMigrated(db);
  const server = await startHealthServer({ metrics, checkReady }, config);
  try {
    const worker = await startWorker({ db, config, logger, metrics });
    logger.info({ port: server.port }, "worker started");
    await untilStopped(logger);
    await worker.stop();
  } finally {
    await server.close();
  }
}

function untilStopped(logger: Logger): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        logger.info({ signal }, "worker stops");
        resolve();
      });
    }
  });
}

import { type Api, type ApiConfig, STATEMENT_TIMEOUT_MS, startApi, WEB_DIR } from "@sixtwo/api";
import { connectDatabase, type DatabaseConnection } from "@sixtwo/db";
import { type Indexer, type ProgressReport, startIndexer } from "@sixtwo/indexer";
import { startWorker } from "@sixtwo/worker";
import type { Logger } from "pino";
import { collectDefaultMetrics, Registry } from "prom-client";
import type { LauncherConfig } from "./config.ts";
import { lockDataDir } from "./data-dir.ts";
import type { Places } from "./lock-file.ts";
import { type OpenedChain, openChain } from "./open-chain.ts";
import { type OpenedDatabase, openDatabase } from "./open-database.ts";
import { requireFreePort } from "./require-free-port.ts";
import { dumpSettings, restSettings } from "./rest-settings.ts";
import { createShutdown, type Shutdown } from "./shutdown.ts";
import { readFixtures } from "./training/fixtures.ts";
import { playTraining, type TrainingExtent, trainingPlan } from "./training/play-training.ts";
import { recordTrainingPaperwork } from "./training/record-paperwork.ts";
import { trainingKeysFile } from "./training/training-keys.ts";
import { untilAtHead } from "./until-at-head.ts";

export type ShowBackfill = (report: () => ProgressReport) => () => void;

export type SixtwoOptions = {
  readonly config: LauncherConfig;
  readonly logger: Logger;
  /** `all` when left out; tests start from `parties`. */
  readonly training?: TrainingExtent;
  /** Told what is being done, for a person who waits. */
  readonly onStep?: (step: string) => void;
  /** Shows how far the mirror is while it catches up, until what it returns is called. */
  readonly showBackfill?: ShowBackfill | undefined;
  /** Gives up a start under way: what was started is stopped again, and the promise rejects. */
  readonly stopping?: AbortSignal;
};

export type Sixtwo = {
  readonly url: string;
  readonly databaseUrl: string;
  readonly rpcUrl: string;
  /** Resolves, with what it was, when a part ends without being asked to: nothing works then until a restart. */
  readonly failed: Promise<string>;
  stop(): Promise<void>;
};

/**
 * Starts everything on this machine: database, chain, indexer, worker, API and web application.
 * Resolves when it answers with all that the chain has. What was started is stopped again when a part fails.
 * @throws RegistryError naming what is wrong and the remedy
 */
export async function startSixtwo(options: SixtwoOptions): Promise<Sixtwo> {
  const shutdown = createShutdown();
  try {
    return await startParts(options, shutdown);
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

async function startParts(options: SixtwoOptions, shutdown: Shutdown): Promise<Sixtwo> {
  const { config, logger, stopping, onStep = () => {} } = options;
  const lock = await lockDataDir(config.dataDir);
  shutdown.add(lock.release);
  await requireFreePort(config.host, config.port);
  onStep("Opening the database and the chain");
  const { database, chain } = await openBoth(options, shutdown);
  const { db, close } = await connectDatabase({ url: database.url });
  shutdown.add(close);
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const { client, deployment } = chain;
  const indexer = startIndexer({ db, chain: client, deployment, logger, metrics, pollMs: 200 });
  shutdown.add(indexer.stop);
  await train(options, { chain, db });
  stopping?.throwIfAborted();
  await catchUp(options, indexer, chain);
  const worker = await startWorker({
    db,
    config: workerSettings(config, { database, chain }),
    logger,
    metrics,
  });
  shutdown.add(worker.stop);
  const api = await serve(options, { chain, database, metrics, shutdown });
  await lock.setPlaces({ url: api.url, ...embeddedPlaces({ database, chain }) });
  return {
    url: api.url,
    databaseUrl: database.url,
    rpcUrl: chain.rpcUrl,
    failed: firstFailure({ database, chain, indexer }),
    stop: shutdown.run,
  };
}

type Parts = { readonly database: OpenedDatabase; readonly chain: OpenedChain };

/** Both at once, and both stopped when one fails. */
async function openBoth(options: SixtwoOptions, shutdown: Shutdown): Promise<Parts> {
  const opening = [openDatabase(options), openChain(options)] as const;
  const [database, chain] = await Promise.allSettled(opening);
  if (database.status === "fulfilled") shutdown.add(database.value.stop);
  if (chain.status === "fulfilled") shutdown.add(chain.value.stop);
  if (database.status === "rejected") throw database.reason;
  if (chain.status === "rejected") throw chain.reason;
  return { database: database.value, chain: chain.value };
}

async function train(
  { config, onStep, stopping, training = "all" }: SixtwoOptions,
  { chain, db }: { readonly chain: OpenedChain; readonly db: DatabaseConnection["db"] },
): Promise<void> {
  if (!config.training || !chain.embedded) return;
  stopping?.throwIfAborted();
  const fixtures = await readFixtures();
  await recordTrainingPaperwork(db, fixtures, trainingPlan(fixtures, training));
  onStep?.("Playing the training country");
  const { client, deployment, embedded } = chain;
  await playTraining({
    dataDir: config.dataDir,
    client,
    deployment,
    ...embedded,
    extent: training,
    stopping,
  });
}

async function catchUp(
  { onStep, showBackfill, stopping }: SixtwoOptions,
  indexer: Indexer,
  chain: OpenedChain,
): Promise<void> {
  onStep?.("Bringing the mirror to the chain's head");
  const hide = showBackfill?.(indexer.progress);
  try {
    await untilAtHead(indexer, chain.client, stopping);
  } finally {
    hide?.();
  }
}

type Serving = Parts & { readonly metrics: Registry; readonly shutdown: Shutdown };

/** The API reads through connections that cannot write. */
async function serve(
  { config, logger }: SixtwoOptions,
  { chain, database, metrics, shutdown }: Serving,
): Promise<Api> {
  const { db, close } = await connectDatabase({
    url: database.url,
    readOnly: true,
    prepares: true,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
  });
  shutdown.add(close);
  const api = await startApi({
    db,
    chain: chain.client,
    deployment: chain.deployment,
    config: apiConfig(config, database),
    logger,
    metrics,
  });
  shutdown.add(api.stop);
  return api;
}

function apiConfig(config: LauncherConfig, database: OpenedDatabase): ApiConfig {
  return {
    host: config.host,
    port: config.port,
    databaseUrl: database.url,
    name: "Sixtwo",
    training: config.training ? { keysFile: trainingKeysFile(config.dataDir) } : null,
    webDir: WEB_DIR,
    requestsPerMinute: 3_000,
    maxLag: 5,
    publicUrl: config.publicUrl ?? null,
    trustedProxies: 0,
    rest: restSettings(config),
  };
}

function workerSettings(config: LauncherConfig, { database, chain }: Parts) {
  return {
    databaseUrl: database.url,
    cadTrustUrl: config.cadTrustUrl ?? null,
    cadTrustApiKey: config.cadTrustApiKey ?? null,
    cadTrustSchedule: config.cadTrustSchedule ?? null,
    cadTrustPendingLimitMs: (config.cadTrustPendingLimit ?? 30) * 60_000,
    rpcUrl: chain.rpcUrl,
    reconcileSchedule: config.reconcileSchedule ?? null,
    dumps: dumpSettings(config),
    publicUrl: config.publicUrl ?? null,
  };
}

function embeddedPlaces({ database, chain }: Parts): Places {
  return {
    ...(chain.embedded !== null && { rpcUrl: chain.rpcUrl }),
    ...(database.embedded && { databasePort: Number(new URL(database.url).port) }),
  };
}

function firstFailure({ database, chain, indexer }: Parts & { readonly indexer: Indexer }) {
  return Promise.race([
    database.failed.then(() => "The database ended."),
    chain.failed.then(() => "The chain ended."),
    indexer.ended.then((failure) =>
      failure ? `The indexer stopped: ${failure.message} ${failure.remedy}` : "The indexer ended.",
    ),
  ]);
}

import { addJob, type Db } from "@sixtwo/db";
import { type JobHelpers, type Runner, run } from "graphile-worker";
import type { Logger } from "pino";
import type { Registry } from "prom-client";
import { CAD_TRUST_TASK, cadTrustJob, parseCadTrustJob } from "./cad-trust-job.ts";
import { connectNode } from "./cad-trust-node.ts";
import { type RunDeps, runCadTrust } from "./jobs/run-cad-trust.ts";
import { queueLogger } from "./queue-logger.ts";
import { cronLine, scheduleCadTrust } from "./schedule-cad-trust.ts";
import { createWorkerMetrics } from "./worker-metrics.ts";

export type WorkerSettings = {
  /** The database of `db`: the job queue keeps connections of its own. */
  readonly databaseUrl: string;
  /** Root of a CAD Trust node; null to fill the model and publish nothing. */
  readonly cadTrustUrl: string | null;
  readonly cadTrustApiKey: string | null;
  /** Cron line, UTC; null for every five minutes. */
  readonly cadTrustSchedule: string | null;
  /** Where the registry is on the Internet; null when it is not. */
  readonly publicUrl: string | null;
};

export type WorkerDeps = {
  readonly db: Db;
  readonly config: WorkerSettings;
  readonly logger: Logger;
  readonly metrics: Registry;
  readonly clock?: () => Date;
};

export type Worker = {
  /** Ends what is running, which another start takes up, and resolves when nothing runs. */
  readonly stop: () => Promise<void>;
};

const CONCURRENT_JOBS = 2;
const QUEUE_CONNECTIONS = 4;

/**
 * Starts the schedules and the durable jobs. Several workers share the work, on any machines.
 * @throws RegistryError CONFIG_INVALID when the schedule is no cron line
 */
export async function startWorker(deps: WorkerDeps): Promise<Worker> {
  const { db, config } = deps;
  const logger = deps.logger.child({ part: "worker" });
  const line = cronLine(config.cadTrustSchedule);
  const stopping = new AbortController();
  const runDeps = runDepsOf({ ...deps, logger }, stopping.signal);
  const runner = await startQueue({ ...deps, logger }, runDeps);
  await addJob({ db }, cadTrustJob({ cause: "start", slot: null, runAt: null }));
  const stopSchedule = scheduleCadTrust({ db, logger }, line);
  return {
    stop: async () => {
      await stopSchedule();
      stopping.abort();
      await runner.stop();
    },
  };
}

function runDepsOf(deps: WorkerDeps, stopping: AbortSignal): RunDeps {
  const { db, config, logger, clock = () => new Date() } = deps;
  const { cadTrustUrl: url, cadTrustApiKey: apiKey } = config;
  const { onCycle } = createWorkerMetrics(deps);
  const publicUrl = config.publicUrl?.replace(/\/+$/, "") ?? null;
  const node = url === null ? null : () => connectNode({ url, apiKey, stopping });
  return { db, logger, clock, publicUrl, node, onCycle };
}

function startQueue({ config, logger }: WorkerDeps, runDeps: RunDeps): Promise<Runner> {
  return run({
    connectionString: config.databaseUrl,
    maxPoolSize: QUEUE_CONNECTIONS,
    concurrency: CONCURRENT_JOBS,
    noHandleSignals: true,
    parsedCronItems: [],
    logger: queueLogger(logger),
    taskList: {
      [CAD_TRUST_TASK]: (payload: unknown, { job }: JobHelpers) =>
        runCadTrust(runDeps, {
          ...parseCadTrustJob(payload),
          attempt: job.attempts,
          isLastAttempt: job.attempts >= job.max_attempts,
        }),
    },
  });
}

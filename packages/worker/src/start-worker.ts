import { addJob, CAD_TRUST_TASK, cadTrustJob, type Db } from "@sixtwo/db";
import type { TaskList } from "graphile-worker";
import type { Logger } from "pino";
import type { Registry } from "prom-client";
import { parseCadTrustJob } from "./cad-trust-job.ts";
import { cadTrustNode } from "./cad-trust-node.ts";
import { createChainJobs } from "./chain-jobs.ts";
import { createDumpJobs, type DumpSettings } from "./dump-jobs.ts";
import { CAD_TRUST_SCHEDULE, enqueueSlot } from "./enqueue-cad-trust-slot.ts";
import { startJobQueue } from "./job-queue.ts";
import { type RunDeps, runCadTrust } from "./jobs/run-cad-trust.ts";
import { RECONCILE_SCHEDULE } from "./reconcile-job.ts";
import { cronLine, scheduleTicks } from "./schedule-ticks.ts";
import { createWorkerMetrics } from "./worker-metrics.ts";

export type WorkerSettings = {
  /** The database of `db`: the job queue keeps connections of its own. */
  readonly databaseUrl: string;
  /** Root of a CAD Trust node; null to fill the model and publish nothing. */
  readonly cadTrustUrl: string | null;
  readonly cadTrustApiKey: string | null;
  /** Cron line, UTC; null for every five minutes. */
  readonly cadTrustSchedule: string | null;
  /** How long a commit may stay unconfirmed before it is an alert; 30 minutes when left out. */
  readonly cadTrustPendingLimitMs?: number;
  /** Where the registry is on the Internet; null when it is not. */
  readonly publicUrl: string | null;
  /** A node of the chain; null to keep the mirror unchecked. */
  readonly rpcUrl: string | null;
  /** Chain blocks after which the chain counts as final; 64 when left out. */
  readonly finality?: number;
  /** Cron line, UTC; null for every hour. */
  readonly reconcileSchedule?: string | null;
  /** The nightly dumps; none when left out. */
  readonly dumps?: DumpSettings;
};

export type WorkerDeps = {
  readonly db: Db;
  readonly config: WorkerSettings;
  readonly logger: Logger;
  readonly metrics: Registry;
  readonly clock?: () => Date;
};

export type Worker = {
  /** Breaks off what is running, for another start to take up; resolves when nothing runs. */
  readonly stop: () => Promise<void>;
};

const FINALITY = 64;
const PENDING_LIMIT_MS = 30 * 60_000;

/**
 * Starts the schedules and the durable jobs. Several workers share the work, on any machines.
 * @throws RegistryError CONFIG_INVALID when a schedule is no cron line
 */
export async function startWorker(deps: WorkerDeps): Promise<Worker> {
  const { db, config, clock = () => new Date() } = deps;
  const logger = deps.logger.child({ part: "worker" });
  const line = cronLine({ ...CAD_TRUST_SCHEDULE, given: config.cadTrustSchedule });
  const reconcileLine = cronLine({
    ...RECONCILE_SCHEDULE,
    given: config.reconcileSchedule ?? null,
  });
  const stopping = new AbortController();
  const runDeps = runDepsOf({ ...deps, logger }, stopping.signal);
  const chainJobs = createChainJobs({
    ...{ db, logger, clock, reconcileLine, metrics: deps.metrics, stopping: stopping.signal },
    rpcUrl: config.rpcUrl,
    finality: config.finality ?? FINALITY,
  });
  const dumps = createDumpJobs({ ...runDeps, stopping: stopping.signal }, config);
  const tasks = { ...cadTrustTasks(runDeps), ...chainJobs.tasks, ...dumps.tasks };
  const stopQueue = await startJobQueue({ databaseUrl: config.databaseUrl, tasks, logger });
  await addJob({ db }, cadTrustJob({ cause: "start", slot: null, runAt: null }));
  const cadTrust = { what: "a CAD Trust run", line, logger };
  const schedules = [
    scheduleTicks({ ...cadTrust, enqueue: (slot) => enqueueSlot(db, slot) }),
    ...(await chainJobs.schedule()),
    ...(await dumps.schedule()),
  ];
  const stop = async () => {
    for (const stopSchedule of schedules) await stopSchedule();
    stopping.abort();
    await stopQueue();
  };
  let stopped: Promise<void> | undefined;
  return {
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

function runDepsOf(deps: WorkerDeps, stopping: AbortSignal): RunDeps {
  const { db, config, logger, clock = () => new Date() } = deps;
  const { cadTrustUrl: url, cadTrustApiKey: apiKey } = config;
  const pendingLimitMs = config.cadTrustPendingLimitMs ?? PENDING_LIMIT_MS;
  const { onCycle } = createWorkerMetrics({ ...deps, clock, pendingLimitMs });
  const publicUrl = config.publicUrl?.replace(/\/+$/, "") ?? null;
  const node = url === null ? null : cadTrustNode({ url, apiKey, stopping });
  return { db, logger, clock, publicUrl, node, pendingLimitMs, random: Math.random, onCycle };
}

function cadTrustTasks(runDeps: RunDeps): TaskList {
  return {
    [CAD_TRUST_TASK]: (payload: unknown) => runCadTrust(runDeps, parseCadTrustJob(payload)),
  };
}

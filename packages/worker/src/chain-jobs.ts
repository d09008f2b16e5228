import { createChainClient } from "@sixtwo/chain";
import { addJob, type Db } from "@sixtwo/db";
import type { TaskList } from "graphile-worker";
import type { Logger } from "pino";
import type { Registry } from "prom-client";
import { CHECKPOINT_JOB, CHECKPOINT_SCHEDULE, CHECKPOINT_TASK } from "./checkpoint-job.ts";
import { enqueueFirstReconciliation, enqueueReconciliation } from "./enqueue-reconciliation.ts";
import { reconcileMirror } from "./jobs/reconcile-mirror.ts";
import { storeCheckpoints } from "./jobs/record-checkpoints.ts";
import { parseReconcileJob, RECONCILE_TASK } from "./reconcile-job.ts";
import { createReconciliationMetrics } from "./reconciliation-metrics.ts";
import { scheduleTicks } from "./schedule-ticks.ts";

export type ChainJobDeps = {
  readonly db: Db;
  readonly logger: Logger;
  readonly metrics: Registry;
  readonly clock: () => Date;
  /** A node of the chain; null to leave these jobs to workers that know one. */
  readonly rpcUrl: string | null;
  /** Chain blocks after which the chain counts as final. */
  readonly finality: number;
  /** When to compare the mirror with the chain, as a cron line in UTC. */
  readonly reconcileLine: string;
  readonly stopping: AbortSignal;
};

/** The jobs that look at mirror and chain together. */
export type ChainJobs = {
  readonly tasks: TaskList;
  /**
   * Enqueues what does not wait for the schedule, and ticks from then on.
   * @returns each stops one schedule
   */
  readonly schedule: () => Promise<readonly (() => Promise<void>)[]>;
};

export function createChainJobs(deps: ChainJobDeps): ChainJobs {
  const { db, logger, clock, stopping } = deps;
  const { onFailure } = createReconciliationMetrics(deps);
  if (deps.rpcUrl === null) {
    logger.warn("RPC_URL is not set: this worker does not check the mirror against the chain");
    return { tasks: {}, schedule: async () => [] };
  }
  const chain = createChainClient({ rpcUrl: deps.rpcUrl });
  const job = { db, chain, logger, clock, stopping, finality: BigInt(deps.finality), onFailure };
  return {
    tasks: {
      [CHECKPOINT_TASK]: () => storeCheckpoints(job),
      [RECONCILE_TASK]: (payload: unknown) => reconcileMirror(job, parseReconcileJob(payload)),
    },
    schedule: () => schedule(deps),
  };
}

async function schedule({ db, logger, clock, reconcileLine }: ChainJobDeps) {
  await addJob({ db }, CHECKPOINT_JOB);
  await enqueueFirstReconciliation(db, clock());
  return [
    scheduleTicks({
      ...{ what: "checkpoints", line: CHECKPOINT_SCHEDULE, logger },
      enqueue: () => addJob({ db }, CHECKPOINT_JOB),
    }),
    scheduleTicks({
      ...{ what: "a reconciliation", line: reconcileLine, logger },
      enqueue: (slot) => enqueueReconciliation(db, slot, clock()),
    }),
  ];
}

import { createQueuePool } from "@sixtwo/db";
import { type RunnerOptions, run, type TaskList } from "graphile-worker";
import type { Logger } from "pino";
import { queueLogger } from "./queue-logger.ts";

type QueueDeps = {
  readonly databaseUrl: string;
  readonly tasks: TaskList;
  readonly logger: Logger;
  /** How often to look for jobs that are due; new ones are heard of at once. */
  readonly pollMs?: number;
};

const CONCURRENT_JOBS = 4; // one of each kind
const CONNECTIONS = 6;
const POLL_MS = 2000;

/**
 * Prepares the queue's tables, takes up jobs, and goes on doing so when the database was away.
 * @returns waits for running jobs, then closes every connection
 */
export async function startJobQueue(deps: QueueDeps): Promise<() => Promise<void>> {
  const { databaseUrl, tasks, logger, pollMs = POLL_MS } = deps;
  const note = (error: Error) => logger.warn({ err: error }, "the job queue lost the database");
  const pgPool = createQueuePool({
    url: databaseUrl,
    poolSize: CONNECTIONS,
    onConnectionLost: note,
  });
  const options: RunnerOptions = {
    pgPool,
    taskList: tasks,
    logger: queueLogger(logger),
    concurrency: CONCURRENT_JOBS,
    pollInterval: pollMs,
    noHandleSignals: true,
    parsedCronItems: [],
  };
  try {
    const runner = await run(options);
    runner.promise.catch(note);
    return () => runner.stop().finally(() => pgPool.end());
  } catch (error) {
    await pgPool.end();
    throw error;
  }
}

import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { createQueuePool } from "@sixtwo/db";
import { type Runner, type RunnerOptions, run, type TaskList } from "graphile-worker";
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
const RESTART_MS = 500;

/**
 * Batches of one: without them the library leaves a promise alone that writes down how a job ended,
 * and its rejection, when the connection breaks just then, ends the process.
 */
const PRESET = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

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
    preset: PRESET,
  };
  try {
    const first = await run(options);
    const stopping = new AbortController();
    const ended = keepRunning(first, { again: () => run(options), note, signal: stopping.signal });
    return () => {
      stopping.abort();
      return ended.finally(() => pgPool.end());
    };
  } catch (error) {
    await pgPool.end();
    throw error;
  }
}

type Keeping = {
  readonly again: () => Promise<Runner>;
  readonly note: (error: Error) => void;
  readonly signal: AbortSignal;
};

/** A runner gives up when it cannot write down how a job ended: another one takes its place. */
async function keepRunning(first: Runner, { again, note, signal }: Keeping): Promise<void> {
  const stopped = once(signal, "abort");
  for (let runner: Runner | null = first; ; runner = await again().catch(notedAsNull(note))) {
    const over = runner?.promise.then(() => true).catch(notedAsNull(note));
    await Promise.race([over, stopped]);
    if (signal.aborted) return runner?.stop().catch(note);
    await Promise.race([sleep(RESTART_MS, undefined, { ref: false }), stopped]);
    if (signal.aborted) return;
  }
}

function notedAsNull(note: (error: Error) => void): (error: Error) => null {
  return (error) => {
    note(error);
    return null;
  };
}

import { setTimeout as sleep } from "node:timers/promises";
import type { Db } from "@sixtwo/db";
import { holdMirrorLock } from "@sixtwo/db/mirror";
import { RegistryError } from "@sixtwo/domain";
import type { Logger } from "pino";
import type { Progress } from "./follow/progress.ts";

type Turns = {
  readonly db: Db;
  /** Follows the chain on the connection that holds the lock, until one of the signals. */
  readonly attempt: (connection: Db, signal: AbortSignal) => Promise<void>;
  readonly progress: Progress;
  readonly logger: Logger;
  /** Ends it all. */
  readonly signal: AbortSignal;
  readonly pollMs: number;
};

const STANDBY_MS = 500;
const LONGEST_WAIT_POLLS = 10;

/**
 * Leads when no other indexer does, and stands by otherwise, until the signal. What may pass is tried
 * again.
 * @returns the failure that does not pass; null after the signal
 */
export async function takeTurns(turns: Turns): Promise<RegistryError | null> {
  const { progress, signal, pollMs } = turns;
  let failures = 0;
  while (!signal.aborted) {
    const { indexed } = progress.report();
    try {
      await leadOrStandBy(turns);
    } catch (error) {
      if (error instanceof RegistryError && !error.retryable) {
        progress.stopped(error);
        return error;
      }
      progress.roleChanged("starting"); // whatever it was before: it has no lock now
      progress.failed(error);
      failures = progress.report().indexed === indexed ? failures + 1 : 0;
      await pause(pollMs * Math.min(2 ** failures, LONGEST_WAIT_POLLS), signal);
    }
  }
  progress.roleChanged("stopped");
  return null;
}

async function leadOrStandBy(turns: Turns): Promise<void> {
  const { db, attempt, progress, logger, signal } = turns;
  await holdMirrorLock(
    db,
    async (connection, lost) => {
      lost.addEventListener("abort", () => progress.roleChanged("starting"));
      progress.roleChanged("leader");
      await attempt(connection, AbortSignal.any([signal, lost]));
    },
    async (ended) => {
      progress.roleChanged("standby");
      progress.caughtUp(); // the database answers, and another keeps the mirror
      if (ended === null) await pause(STANDBY_MS, signal);
      else logger.warn({ backend: ended }, "ended the session of a leader that did not move");
      return !signal.aborted;
    },
  );
}

/** Waits, but not beyond the signal. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}

import { setTimeout as sleep } from "node:timers/promises";
import type { ChainClient, Deployment } from "@sixtwo/chain";
import type { Db } from "@sixtwo/db";
import { holdMirrorLock } from "@sixtwo/db/mirror";
import { RegistryError } from "@sixtwo/domain";
import type { Logger } from "pino";
import type { Registry } from "prom-client";
import type { FollowDeps } from "./follow/follow-deps.ts";
import { lead } from "./follow/lead.ts";
import type { Progress, ProgressReport } from "./follow/progress.ts";
import { createRangePace } from "./follow/range-pace.ts";
import { observeIndexer } from "./seen/observe-indexer.ts";

export type IndexerOptions = {
  readonly db: Db;
  readonly chain: ChainClient;
  readonly deployment: Deployment;
  readonly logger: Logger;
  /** Where the metrics go. */
  readonly metrics?: Registry;
  /** Chain blocks after which the chain counts as final; 64 when left out. */
  readonly finality?: number;
  /** Milliseconds between two looks at the head, where the node does not push; 1,000 when left out. */
  readonly pollMs?: number;
};

export type Indexer = {
  /** Ends after the transaction under way; resolves when nothing is written any more. */
  stop(): Promise<void>;
  progress(): ProgressReport;
  /** Resolves when the indexer ends: with null after `stop`, with the failure when it stopped for good. */
  readonly ended: Promise<RegistryError | null>;
};

const FINALITY = 64;
const POLL_MS = 1_000;
const STANDBY_MS = 1_000;
const LONGEST_WAIT_POLLS = 10;

/**
 * Keeps schema `ledger` a mirror of the chain: every chain block once, reorgs undone, whatever
 * restarts. Several may run on one database; one writes and the others stand by. It never throws:
 * what may pass is tried again, what will not ends it and is told by `ended` and `progress`.
 */
export function startIndexer(options: IndexerOptions): Indexer {
  const { pollMs = POLL_MS } = options;
  const { logger, metrics, progress, chain } = observeIndexer(options);
  const stopping = new AbortController();
  const { signal } = stopping;
  const deps: Omit<FollowDeps, "writer"> = {
    ...options,
    ...{ logger, metrics, chain },
    finality: BigInt(options.finality ?? FINALITY),
    pace: createRangePace(),
    onOdd({ name, chainBlock, logIndex }, reason) {
      metrics.skipped("odd");
      logger.warn({ name, chainBlock, logIndex, reason }, "left out an event that means nothing");
    },
    onUnreadable({ address, chainBlock, logIndex }, { message }) {
      metrics.skipped("unreadable");
      logger.warn({ address, chainBlock, logIndex, reason: message }, "left out a log");
    },
  };
  const attempt = (db: Db) => lead({ ...deps, db }, { signal, pollMs, progress });
  const ended = runUntilStopped({ db: options.db, attempt, progress, signal, pollMs });
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
    progress: progress.report,
    ended,
  };
}

type Run = {
  readonly db: Db;
  readonly attempt: (db: Db) => Promise<void>;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly pollMs: number;
};

async function runUntilStopped(run: Run): Promise<RegistryError | null> {
  const { db, attempt, progress, signal, pollMs } = run;
  let failures = 0;
  while (!signal.aborted) {
    const { indexed } = progress.report();
    try {
      const held = await holdMirrorLock(db, (connection) => {
        progress.roleChanged("leader");
        return attempt(connection);
      });
      if (held) continue;
      progress.roleChanged("standby");
      await pause(STANDBY_MS, signal);
    } catch (error) {
      if (error instanceof RegistryError && !error.retryable) {
        progress.stopped(error);
        return error;
      }
      progress.failed(error);
      failures = progress.report().indexed === indexed ? failures + 1 : 0;
      await pause(pollMs * Math.min(2 ** failures, LONGEST_WAIT_POLLS), signal);
    }
  }
  progress.roleChanged("stopped");
  return null;
}

/** Waits, but not beyond the signal. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}

import type { ChainClient, Deployment } from "@sixtwo/chain";
import type { Db } from "@sixtwo/db";
import type { RegistryError } from "@sixtwo/domain";
import type { Logger } from "pino";
import type { Registry } from "prom-client";
import type { FollowDeps } from "./follow/follow-deps.ts";
import { lead } from "./follow/lead.ts";
import { createRangePace } from "./follow/range-pace.ts";
import { observeIndexer } from "./seen/observe-indexer.ts";
import type { ProgressReport } from "./seen/progress-report.ts";
import { HELD_ROWS } from "./state/mirror-state.ts";
import { takeTurns } from "./take-turns.ts";

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
  /**
   * Rows of each table to keep in memory, and to hold back at most during a backfill; 50,000 when left
   * out. A thousand take about a megabyte.
   */
  readonly heldRows?: number;
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
    heldRows: options.heldRows ?? HELD_ROWS,
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
  const ended = takeTurns({
    db: options.db,
    attempt: (connection, until) =>
      lead({ ...deps, db: connection }, { signal: until, pollMs, progress }),
    ...{ progress, logger, signal, pollMs },
  });
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
    progress: progress.report,
    ended,
  };
}

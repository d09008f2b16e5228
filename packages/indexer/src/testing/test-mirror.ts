import { setTimeout as sleep } from "node:timers/promises";
import type { ChainClient, Deployment } from "@sixtwo/chain";
import { getHead } from "@sixtwo/chain";
import type { Db } from "@sixtwo/db";
import { readCursor, stateDigest } from "@sixtwo/db/mirror";
import { createTestDatabase } from "@sixtwo/db/testing";
import { pino } from "pino";
import { type Indexer, type IndexerOptions, startIndexer } from "../start-indexer.ts";

type Source = { readonly chain: ChainClient; readonly deployment: Deployment };

export type TestMirror = Source & {
  readonly db: Db;
  readonly indexer: Indexer;
  /** Resolves once the mirror is at the very chain block that is the head of the chain. */
  atHead(): Promise<void>;
};

const LIMIT_MS = 30_000;

/** An indexer that looks often and says nothing. */
export function startTestMirror(
  source: Source,
  db: Db,
  options: Partial<IndexerOptions> = {},
): TestMirror {
  const logger = pino({ level: "silent" });
  const indexer = startIndexer({ ...source, db, logger, pollMs: 20, ...options });
  return { ...source, db, indexer, atHead: () => untilAtHead(source.chain, db, indexer) };
}

/** Resolves once the cursor, read through `db`, is at the very chain block that is the head. */
export async function untilAtHead(chain: ChainClient, db: Db, indexer: Indexer): Promise<void> {
  const deadline = Date.now() + LIMIT_MS;
  for (;;) {
    const [head, cursor] = await Promise.all([getHead(chain), readCursor(db).catch(() => null)]);
    if (cursor?.hash === head.hash) return;
    if (Date.now() > deadline || indexer.progress().role === "failed") {
      const text = JSON.stringify(indexer.progress(), (_, value) =>
        typeof value === "bigint" ? String(value) : value,
      );
      throw new Error(`The mirror is at ${cursor?.number}, the head at ${head.number}: ${text}`);
    }
    await sleep(5);
  }
}

/** The digests of a mirror made anew from the first chain block, table by table. */
export async function replayedDigests(
  source: Source,
  options: Partial<IndexerOptions> = {},
): Promise<Readonly<Record<string, string>>> {
  const fresh = await createTestDatabase();
  const mirror = startTestMirror(source, fresh.db, options);
  try {
    await mirror.atHead();
    return (await stateDigest(fresh.db)).tables;
  } finally {
    await mirror.indexer.stop();
    await fresh.close();
  }
}

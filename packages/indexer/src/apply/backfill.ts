import type { Db } from "@sixtwo/db";
import {
  announceChainBlock,
  type Cursor,
  insertChainBlocks,
  lockCursor,
  moveCursor,
} from "@sixtwo/db/mirror";
import { type MirrorChanges, storeChanges } from "../state/mirror-changes.ts";
import { chainBlockRow, type ReadChainBlock } from "./application.ts";

const FORGET_NOTHING = 0n; // final chain blocks without events are hardly read at all

/** Several applications in one transaction, so that a row is mostly stored when it will not change any more. */
export type Backfill = {
  /** Where questions are asked as long as it is open: it sees what it has stored. */
  readonly db: Db;
  /** When it began. */
  readonly begunAt: number;
  /** Stores more in it. */
  add(changes: MirrorChanges, chainBlocks: readonly ReadChainBlock[]): Promise<void>;
  /** Ends it with the mirror at the cursor: all of it or nothing, and never twice. */
  commit(next: Cursor): Promise<void>;
  /** Ends it with nothing stored. */
  abandon(): Promise<void>;
};

/**
 * Begins to store, from a cursor on; null for an empty mirror.
 * @throws RegistryError NOT_SYNCED when the mirror is not there any more
 */
export async function beginBackfill(
  db: Db,
  cursor: Cursor | null,
  begunAt: number,
): Promise<Backfill> {
  const { transaction, commit, abandon } = await openTransaction(db, (opened) =>
    lockCursor(opened, cursor),
  );
  return {
    db: transaction,
    begunAt,
    abandon,
    async add(changes, chainBlocks) {
      await storeChanges(transaction, changes);
      await insertChainBlocks(transaction, chainBlocks.map(chainBlockRow));
    },
    async commit(next) {
      await moveCursor(transaction, cursor, next);
      await announceChainBlock(transaction, { number: next.number, rememberFrom: FORGET_NOTHING });
      await commit();
    },
  };
}

type OpenTransaction = {
  readonly transaction: Db;
  commit(): Promise<void>;
  abandon(): Promise<void>;
};

/** A transaction that ends when it is told to; its connection is free then, also when that is lost. */
async function openTransaction(
  db: Db,
  begin: (transaction: Db) => Promise<void>,
): Promise<OpenTransaction> {
  const opened = Promise.withResolvers<Db>();
  const ending = Promise.withResolvers<void>();
  const ended = db.transaction().execute(async (transaction) => {
    await begin(transaction);
    opened.resolve(transaction);
    await ending.promise;
  });
  ended.catch(opened.reject);
  return {
    transaction: await opened.promise,
    commit: () => {
      ending.resolve();
      return ended;
    },
    abandon: () => {
      ending.reject(new Error("What was not committed is taken back."));
      return ended.catch(() => undefined);
    },
  };
}

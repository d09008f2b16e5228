import type { Db } from "@sixtwo/db";
import {
  announceChainBlock,
  beginRowLoad,
  type Cursor,
  lockCursor,
  moveCursor,
} from "@sixtwo/db/mirror";
import {
  closeChanged,
  closesAny,
  loadChanges,
  type MirrorChanges,
} from "../state/mirror-changes.ts";
import { chainBlockRow, type ReadChainBlock } from "./application.ts";

const WORTH_A_COPY = 256 * 1024; // bytes for one table
const FORGET_NOTHING = 0n; // final chain blocks without events are hardly read at all

/** Several applications in one transaction, so that a row is mostly stored when it will not change any more. */
export type Backfill = {
  /** Where questions are asked as long as it is open: it sees what it has stored. */
  readonly db: Db;
  /** When it began. */
  readonly begunAt: number;
  /** Takes in more, which waits as bytes: nobody has to keep the rows. */
  add(changes: MirrorChanges, chainBlocks: readonly ReadChainBlock[]): void;
  /** How many bytes wait to be stored. */
  weight(): number;
  /** Stores what waits, but for tables for which little does. */
  store(): Promise<void>;
  /** Stores the rest and ends with the mirror at the cursor: all of it or nothing, and never twice. */
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
  const load = await beginRowLoad(db);
  const { transaction, commit, abandon } = await openTransaction(db, (opened) =>
    lockCursor(opened, cursor),
  );
  const closing: MirrorChanges[] = [];
  return {
    db: transaction,
    begunAt,
    abandon,
    weight: load.weight,
    add(changes, chainBlocks) {
      loadChanges(load, changes);
      load.add("chain_blocks", chainBlocks.map(chainBlockRow));
      if (closesAny(changes)) closing.push(changes);
    },
    store: () => load.store(transaction, WORTH_A_COPY),
    async commit(next) {
      await load.store(transaction, 0);
      for (const changes of closing) await closeChanged(transaction, changes);
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

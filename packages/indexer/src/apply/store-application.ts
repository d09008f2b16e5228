import type { Db } from "@sixtwo/db";
import {
  announceChainBlock,
  type Cursor,
  deferIndexes,
  insertChainBlocks,
  moveCursor,
  undoTo,
} from "@sixtwo/db/mirror";
import { type MirrorChanges, storeChanges } from "../state/mirror-changes.ts";
import { type Application, chainBlockRow } from "./application.ts";

export type Storing = Application & {
  /** Where the mirror will be. */
  readonly next: Cursor;
  /** What became of the rows, found out once the mirror is where the chain blocks go on from. */
  readonly changesIn: (transaction: Db) => Promise<MirrorChanges>;
};

/**
 * Stores what some chain blocks changed, in one transaction with the cursor: all of it or nothing,
 * and never twice.
 * @throws RegistryError NOT_SYNCED when another indexer was faster
 */
export function storeApplication(db: Db, storing: Storing): Promise<void> {
  const { cursor, next, chainBlocks, rememberFrom } = storing;
  return db.transaction().execute(async (transaction) => {
    // First, so that a second writer waits here and then sees that it is too late.
    await moveCursor(transaction, cursor, next);
    if (cursor === null && storing.isBackfill) await deferIndexes(transaction);
    if (storing.undoTo !== null) await undoTo(transaction, storing.undoTo);
    await storeChanges(transaction, await storing.changesIn(transaction));
    await insertChainBlocks(transaction, chainBlocks.map(chainBlockRow));
    await announceChainBlock(transaction, { number: next.number, rememberFrom });
  });
}

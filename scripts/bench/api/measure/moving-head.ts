import type { Db } from "@sixtwo/db";
import { announceChainBlock, moveCursor, readCursor } from "@sixtwo/db/mirror";
import { seededHash } from "../seed/seeded-names.ts";

const EACH_MS = 1_000;

/**
 * Moves the mirror's head on once a second, as an indexer does whose chain is quiet: what is kept for
 * a head is kept no longer than in production.
 * @returns what ends it
 */
export function moveHead(db: Db): () => Promise<void> {
  let moving = Promise.resolve();
  const timer = setInterval(() => {
    moving = moving.then(() => moveOn(db));
  }, EACH_MS);
  return () => {
    clearInterval(timer);
    return moving;
  };
}

async function moveOn(db: Db): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const from = await readCursor(transaction);
    if (from === null) return;
    const number = from.number + 1n;
    const to = { ...from, number, hash: seededHash(`chain block ${number}`) };
    await moveCursor(transaction, from, to);
    await announceChainBlock(transaction, { number, rememberFrom: 0n });
  });
}

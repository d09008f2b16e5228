import type { Db } from "@sixtwo/db";
import { announceChainBlock, insertChainBlocks, moveCursor, undoTo } from "@sixtwo/db/mirror";
import { learnSystem } from "../state/learn-rows.ts";
import { storeChanges, takeChanges } from "../state/mirror-changes.ts";
import type { MirrorState } from "../state/mirror-state.ts";
import { type Application, chainBlockRow, cursorAfter } from "./application.ts";
import { reduceChainBlocks } from "./reduce-chain-blocks.ts";
import type { WriterDeps } from "./writer-deps.ts";

/**
 * Stores chain blocks that follow the cursor, in one transaction with it: all of it or nothing, and
 * never twice.
 * @throws RegistryError NOT_SYNCED when another indexer was faster
 */
export async function storeExtension(
  deps: WriterDeps,
  application: Application,
  state: MirrorState,
): Promise<void> {
  const { chainBlocks } = application;
  await reduceChainBlocks(deps, async () => deps.db, { state, chainBlocks });
  const changes = takeChanges(state);
  await inOneTransaction(deps, application, (transaction) => storeChanges(transaction, changes));
}

/**
 * Stores chain blocks that replace others, in one transaction with taking those back: only that
 * transaction sees the rows that the new ones start from.
 * @throws RegistryError NOT_SYNCED when another indexer was faster
 */
export function storeReplacement(
  deps: WriterDeps,
  application: Application,
  state: MirrorState,
): Promise<void> {
  const { undoTo: ancestor, chainBlocks } = application;
  return inOneTransaction(deps, application, async (transaction) => {
    if (ancestor !== null) await undoTo(transaction, ancestor);
    await learnSystem(transaction, state);
    await reduceChainBlocks(deps, async () => transaction, { state, chainBlocks });
    await storeChanges(transaction, takeChanges(state));
  });
}

function inOneTransaction(
  { db, deployment }: WriterDeps,
  application: Application,
  work: (transaction: Db) => Promise<void>,
): Promise<void> {
  const { cursor, chainBlocks, rememberFrom } = application;
  const next = cursorAfter(deployment, application);
  return db.transaction().execute(async (transaction) => {
    // First, so that a second writer waits here and then sees that it is too late.
    await moveCursor(transaction, cursor, next);
    await work(transaction);
    await insertChainBlocks(transaction, chainBlocks.map(chainBlockRow));
    await announceChainBlock(transaction, { number: next.number, rememberFrom });
  });
}

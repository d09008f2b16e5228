import type { ChainBlock, ChainEvent, Deployment } from "@sixtwo/chain";
import type { ChainBlockRow, Db } from "@sixtwo/db";
import {
  announceChainBlock,
  type Cursor,
  deferIndexes,
  forgetEmptyChainBlocks,
  insertChainBlocks,
  moveCursor,
  undoTo,
} from "@sixtwo/db/mirror";
import { learnRows, learnSystem } from "../state/learn-rows.ts";
import { type MirrorState, settleState } from "../state/mirror-state.ts";
import { touchedKeys } from "../state/touched-keys.ts";
import { writeState } from "../state/write-state.ts";
import { applyEvent } from "./apply-event.ts";
import type { ApplyContext } from "./context.ts";
import { isHeard } from "./emitter.ts";

/** A chain block and what the registry's contracts said in it, in log order. */
export type ReadChainBlock = {
  readonly chainBlock: ChainBlock;
  readonly events: readonly ChainEvent[];
};

export type Application = {
  /** Where the mirror is; null when it is empty. */
  readonly cursor: Cursor | null;
  /** The chain block to go back to first, when a reorg replaced what came after it. */
  readonly undoTo: bigint | null;
  /** In order; the last one is where the mirror will be. At least one. */
  readonly chainBlocks: readonly ReadChainBlock[];
  /** Chain blocks without events are remembered from this number on. */
  readonly rememberFrom: bigint;
  /** True as long as more final chain blocks follow. */
  readonly isBackfill: boolean;
};

export type ApplyDeps = {
  readonly db: Db;
  readonly deployment: Deployment;
  readonly onOdd: ApplyContext["onOdd"];
};

/**
 * Applies chain blocks to the mirror and to the state of it that is in memory.
 * @param state as the mirror is at the cursor, or unknown; not to be used again after a failure
 */
export function applyChainBlocks(
  deps: ApplyDeps,
  application: Application,
  state: MirrorState,
): Promise<Cursor> {
  const { cursor, chainBlocks, isBackfill } = application;
  const next = cursorAt(deps.deployment, chainBlocks);
  return deps.db.transaction().execute(async (db) => {
    // First, so that a second writer waits here and then sees that it is too late.
    await moveCursor(db, cursor, next);
    if (cursor === null && isBackfill) await deferIndexes(db);
    if (application.undoTo !== null) await undo(db, application.undoTo, state);
    const events = chainBlocks.flatMap((read) => read.events);
    await learnRows(db, state, touchedKeys(events));
    for (const read of chainBlocks) reduceChainBlock(deps, state, read);
    await writeState(db, state);
    await insertChainBlocks(db, chainBlocks.map(toRow));
    await forgetEmptyChainBlocks(db, application.rememberFrom);
    await announceChainBlock(db, next.number);
    settleState(state);
    return next;
  });
}

async function undo(db: Db, chainBlock: bigint, state: MirrorState): Promise<void> {
  await undoTo(db, chainBlock);
  await learnSystem(db, state);
}

function reduceChainBlock(
  { deployment, onOdd }: ApplyDeps,
  state: MirrorState,
  { chainBlock, events }: ReadChainBlock,
): void {
  const context: ApplyContext = {
    state,
    number: chainBlock.number,
    minedAt: chainBlock.timestamp,
    openMoves: new Map(),
    actors: new Map(),
    onOdd,
  };
  for (const event of events) {
    if (isHeard(event, deployment, state)) applyEvent(context, event);
  }
}

function cursorAt(deployment: Deployment, chainBlocks: readonly ReadChainBlock[]): Cursor {
  const last = chainBlocks.at(-1)?.chainBlock;
  if (last === undefined) throw new Error("There is no chain block to apply.");
  return {
    chainId: BigInt(deployment.chainId),
    ledger: deployment.ledger,
    number: last.number,
    hash: last.hash,
    minedAt: last.timestamp,
  };
}

function toRow({ chainBlock, events }: ReadChainBlock): ChainBlockRow {
  return {
    number: chainBlock.number,
    hash: chainBlock.hash,
    parent_hash: chainBlock.parentHash,
    mined_at: chainBlock.timestamp,
    events: events.length,
  };
}

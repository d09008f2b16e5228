import type { ChainBlock, ChainEvent, Deployment } from "@sixtwo/chain";
import type { ChainBlockRow, Db } from "@sixtwo/db";
import {
  announceChainBlock,
  type Cursor,
  forgetEmptyChainBlocks,
  insertChainBlocks,
  moveCursor,
  undoTo,
} from "@sixtwo/db/mirror";
import { loadRows } from "../state/load-rows.ts";
import { createMirrorState, type MirrorState } from "../state/mirror-state.ts";
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
};

type ApplyDeps = {
  readonly db: Db;
  readonly deployment: Deployment;
  readonly onOdd: ApplyContext["onOdd"];
};

/**
 * Brings the mirror to the last of some chain blocks, in one transaction with its cursor: all of it
 * or nothing, and never twice.
 * @returns where the mirror is now
 * @throws RegistryError NOT_SYNCED when another indexer was faster
 */
export function applyChainBlocks(deps: ApplyDeps, application: Application): Promise<Cursor> {
  const { cursor, chainBlocks } = application;
  const next = cursorAt(deps.deployment, chainBlocks);
  return deps.db.transaction().execute(async (db) => {
    // First, so that a second writer waits here and then sees that it is too late.
    await moveCursor(db, cursor, next);
    if (application.undoTo !== null) await undoTo(db, application.undoTo);
    const events = chainBlocks.flatMap((read) => read.events);
    const state = createMirrorState(await loadRows(db, touchedKeys(events)));
    for (const read of chainBlocks) reduceChainBlock(deps, state, read);
    await writeState(db, state);
    await insertChainBlocks(db, chainBlocks.map(toRow));
    await forgetEmptyChainBlocks(db, application.rememberFrom);
    await announceChainBlock(db, next.number);
    return next;
  });
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

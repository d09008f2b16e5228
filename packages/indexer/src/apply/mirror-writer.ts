import type { Db } from "@sixtwo/db";
import { buildDeferredIndexes, type Cursor, readCursor } from "@sixtwo/db/mirror";
import { learnRows, learnSystem } from "../state/learn-rows.ts";
import { type MirrorChanges, takeChanges } from "../state/mirror-changes.ts";
import { createMirrorState, type MirrorState } from "../state/mirror-state.ts";
import { type TouchedKeys, touchedKeys } from "../state/touched-keys.ts";
import { type Application, cursorAfter } from "./application.ts";
import { type ReduceDeps, reduceChainBlocks } from "./reduce-chain-blocks.ts";
import { storeApplication } from "./store-application.ts";

/** What brings the mirror on. It keeps in memory what it wrote last, so that it is not read again. */
export type MirrorWriter = {
  /** Where the mirror is, with what is being stored; null when it is empty. */
  cursor(): Promise<Cursor | null>;
  /**
   * Brings the mirror to the last of some chain blocks, in one transaction with its cursor: all of it
   * or nothing, and never twice. During a backfill it comes back while that is being stored, so that
   * the next chain blocks can be worked on; never more than one storing is under way.
   * @returns where the mirror is then
   * @throws RegistryError NOT_SYNCED when another indexer was faster; what was wrong with the storing before
   */
  apply(application: Application): Promise<Cursor>;
  /**
   * Waits for the storing under way.
   * @throws what was wrong with it
   */
  settled(): Promise<void>;
};

export type WriterDeps = ReduceDeps & { readonly db: Db };

/** What the mirror will be when all is stored. */
type Memory = { readonly at: Cursor; readonly state: MirrorState };

export function createMirrorWriter(deps: WriterDeps): MirrorWriter {
  let memory: Memory | null = null;
  let storing = Promise.resolve();
  let mayLackIndexes = true;

  async function settled(): Promise<void> {
    try {
      await storing;
    } catch (error) {
      memory = null; // what it says did not come true
      storing = Promise.resolve();
      throw error;
    }
  }

  /** What is in memory is true only of the very place where it was written. */
  async function takeState({ cursor, undoTo }: Application): Promise<MirrorState> {
    const kept = memory;
    memory = null; // until the changes are on their way
    if (kept !== null && undoTo === null && kept.at.hash === cursor?.hash) return kept.state;
    await settled();
    const state = createMirrorState({ isEmpty: cursor === null });
    if (cursor !== null && undoTo === null) await learnSystem(deps.db, state);
    return state;
  }

  /** On rows that are as they will be once all is stored; rows are asked for after that only. */
  async function extend(application: Application): Promise<Cursor> {
    const state = await takeState(application);
    await learnRows({ db: deps.db, beforeAsking: settled }, state, keysOf(application));
    reduceChainBlocks(deps, state, application.chainBlocks);
    const changes = takeChanges(state);
    await settled();
    return store(application, state, async () => changes);
  }

  /** On rows that are as they were before what is undone, which only the transaction sees. */
  async function replace(application: Application): Promise<Cursor> {
    const state = await takeState(application);
    return store(application, state, async (transaction) => {
      await learnSystem(transaction, state);
      await learnRows({ db: transaction }, state, keysOf(application));
      reduceChainBlocks(deps, state, application.chainBlocks);
      return takeChanges(state);
    });
  }

  function store(
    application: Application,
    state: MirrorState,
    changesIn: (transaction: Db) => Promise<MirrorChanges>,
  ): Cursor {
    const next = cursorAfter(deps.deployment, application);
    storing = storeApplication(deps.db, { ...application, next, changesIn });
    storing.catch(() => undefined); // told by `settled`
    memory = { at: next, state };
    return next;
  }

  async function completeIndexes(): Promise<void> {
    if (!mayLackIndexes) return;
    await settled();
    await buildDeferredIndexes(deps.db);
    mayLackIndexes = false;
  }

  return {
    settled,
    cursor: async () => memory?.at ?? (await readCursor(deps.db)),
    async apply(application) {
      if (application.isBackfill) return extend(application);
      await completeIndexes();
      const at = await (application.undoTo === null ? extend(application) : replace(application));
      await settled();
      return at;
    },
  };
}

function keysOf({ chainBlocks }: Application): TouchedKeys {
  return touchedKeys(chainBlocks.flatMap(({ events }) => events));
}

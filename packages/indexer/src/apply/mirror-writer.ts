import {
  analyzeGrown,
  buildDeferredIndexes,
  type Cursor,
  deferIndexes,
  officesAt,
  readCursor,
} from "@sixtwo/db/mirror";
import type { Address } from "@sixtwo/domain";
import { learnSystem } from "../state/learn-rows.ts";
import { createMirrorState, type MirrorState } from "../state/mirror-state.ts";
import { type Application, cursorAfter } from "./application.ts";
import { createBackfiller } from "./backfiller.ts";
import { reduceChainBlocks } from "./reduce-chain-blocks.ts";
import { storeExtension, storeReplacement } from "./store-application.ts";
import type { Memory, WriterDeps } from "./writer-deps.ts";

/** What brings the mirror on. It keeps in memory what it wrote last, so that it is not read again. */
export type MirrorWriter = {
  /** Where the mirror is, with what is being stored; null when it is empty. */
  cursor(): Promise<Cursor | null>;
  /** The contracts that may act in the ledger there, the rulebook in force among them. */
  offices(): Promise<readonly Address[]>;
  /**
   * Brings the mirror to the last of some chain blocks, with its cursor: all of it or nothing, and never
   * twice. During a backfill several applications make one transaction, and it comes back while the
   * last one is being stored, so that the next chain blocks can be worked on.
   * @returns where the mirror is then
   * @throws RegistryError NOT_SYNCED when another indexer was faster; what was wrong with storing the
   * applications before
   */
  apply(application: Application): Promise<Cursor>;
  /**
   * Waits until everything that was applied is stored.
   * @throws what was wrong with it; the mirror is then where the database says
   */
  finish(): Promise<void>;
};

export function createMirrorWriter(deps: WriterDeps): MirrorWriter {
  const backfiller = createBackfiller(deps);
  let memory: Memory | null = null;
  let mayLackIndexes = true;

  /** What is in memory is true only of the very place where it was written, and not after a failure. */
  async function withState(
    application: Application,
    work: (state: MirrorState) => Promise<void>,
  ): Promise<Cursor> {
    const kept = memory;
    memory = null;
    const at = cursorAfter(deps.deployment, application);
    try {
      const state = stateFor(application, kept) ?? (await freshState(application));
      await work(state);
      memory = { at, state };
      return at;
    } catch (error) {
      await backfiller.abandon();
      throw error;
    }
  }

  async function freshState({ cursor, undoTo }: Application): Promise<MirrorState> {
    await backfiller.abandon();
    const state = createMirrorState({ isEmpty: cursor === null, remembered: deps.heldRows });
    if (cursor !== null && undoTo === null) await learnSystem(deps.db, state);
    return state;
  }

  async function finish(): Promise<void> {
    const kept = memory;
    memory = null;
    if (kept === null) return;
    try {
      await backfiller.finish(kept);
      memory = kept;
    } catch (error) {
      await backfiller.abandon();
      throw error;
    }
  }

  /** @returns whether there was one to make */
  async function completeIndexes(): Promise<boolean> {
    const made = mayLackIndexes ? await buildDeferredIndexes(deps.db) : 0;
    mayLackIndexes = false;
    return made > 0;
  }

  async function backfill(application: Application): Promise<Cursor> {
    if (application.cursor === null) await deferIndexes(deps.db);
    return withState(application, async (state) => {
      await reduceChainBlocks(deps, backfiller.settled, {
        state,
        chainBlocks: application.chainBlocks,
      });
      await backfiller.store(application, state);
    });
  }

  return {
    finish,
    cursor: async () => memory?.at ?? (await readCursor(deps.db)),
    async offices() {
      if (memory !== null) return memory.state.versions.offices.all().map(({ office }) => office);
      const cursor = await readCursor(deps.db);
      return cursor === null ? [] : await officesAt(deps.db, cursor.number);
    },
    async apply(application) {
      if (application.isBackfill) return backfill(application);
      await finish();
      const isGrown = await completeIndexes();
      const store = application.undoTo === null ? storeExtension : storeReplacement;
      const at = await withState(application, (state) => store(deps, application, state));
      if (isGrown) await analyzeGrown(deps.db);
      return at;
    },
  };
}

function stateFor({ cursor, undoTo }: Application, kept: Memory | null): MirrorState | null {
  return kept !== null && undoTo === null && kept.at.hash === cursor?.hash ? kept.state : null;
}

import { buildDeferredIndexes, type Cursor } from "@sixtwo/db/mirror";
import { learnSystem } from "../state/learn-rows.ts";
import { createMirrorState, type MirrorState } from "../state/mirror-state.ts";
import { type Application, type ApplyDeps, applyChainBlocks } from "./apply-chain-blocks.ts";

/** What brings the mirror on. It keeps in memory what it wrote last, so that it is not read again. */
export type MirrorWriter = {
  /**
   * Brings the mirror to the last of some chain blocks, in one transaction with its cursor: all of it
   * or nothing, and never twice.
   * @returns where the mirror is now
   * @throws RegistryError NOT_SYNCED when another indexer was faster
   */
  apply(application: Application): Promise<Cursor>;
};

type Memory = { readonly at: Cursor; readonly state: MirrorState };

export function createMirrorWriter(deps: ApplyDeps): MirrorWriter {
  let memory: Memory | null = null;
  let mayLackIndexes = true;

  /** What is in memory is true only of the very place where it was written. */
  async function stateAt({ cursor, undoTo }: Application): Promise<MirrorState> {
    const kept = memory;
    memory = null; // until the next transaction has succeeded
    if (kept !== null && undoTo === null && kept.at.hash === cursor?.hash) return kept.state;
    const state = createMirrorState({ isEmpty: cursor === null });
    if (cursor !== null && undoTo === null) await learnSystem(deps.db, state);
    return state;
  }

  return {
    async apply(application) {
      if (mayLackIndexes && !application.isBackfill) {
        await buildDeferredIndexes(deps.db);
        mayLackIndexes = false;
      }
      const state = await stateAt(application);
      const at = await applyChainBlocks(deps, application, state);
      memory = { at, state };
      return at;
    },
  };
}

import type { Db } from "@sixtwo/db";
import { buildLookupIndex } from "@sixtwo/db/mirror";
import { takeChanges, takeFinished } from "../state/mirror-changes.ts";
import type { MirrorState } from "../state/mirror-state.ts";
import { type Application, cursorAfter } from "./application.ts";
import { type Backfill, beginBackfill } from "./backfill.ts";
import type { Memory, WriterDeps } from "./writer-deps.ts";

/** Stores what a backfill applies, some steps behind, and commits now and then. */
export type Backfiller = {
  /** Takes in what an application changed, to be stored meanwhile; waits while too much is to be stored. */
  store(application: Application, state: MirrorState): Promise<void>;
  /** Waits for the storing under way, and tells where it can be seen and found. */
  settled(): Promise<Db>;
  /** Commits what has been taken in, with the rows that were held back. */
  finish(memory: Memory): Promise<void>;
  /** Takes back what is not committed. */
  abandon(): Promise<void>;
};

const COMMIT_AFTER_MS = 15_000; // what a crash may cost
const MOST_WAITING = 8 * 1024 * 1024; // bytes

export function createBackfiller({ db, deployment, now, heldRows }: WriterDeps): Backfiller {
  let open: Backfill | null = null;
  let storing: Promise<void> = Promise.resolve();
  let mayJoin = false; // whether what comes next may wait beside what is being stored
  let mayLackLookup = true;

  function isDue(state: MirrorState): boolean {
    const isLate = open !== null && now() - open.begunAt > COMMIT_AFTER_MS;
    return isLate || state.versions.blocks.pending() > heldRows;
  }

  async function commit(at: Memory["at"]): Promise<void> {
    await open?.commit(at);
    open = null;
  }

  function begin(work: () => Promise<void>): void {
    storing = work().finally(() => {
      mayJoin = false;
    });
    storing.catch(() => undefined); // told to whoever waits for it next
  }

  return {
    async settled() {
      await storing;
      if (mayLackLookup) {
        await (open === null
          ? db.transaction().execute(buildLookupIndex)
          : buildLookupIndex(open.db));
      }
      mayLackLookup = false;
      return open?.db ?? db;
    },
    async store(application, state) {
      if (!mayJoin) await storing; // it may be ending the transaction
      const backfill = open ?? (await beginBackfill(db, application.cursor, now()));
      open = backfill;
      const due = isDue(state);
      backfill.add(due ? takeChanges(state) : takeFinished(state), application.chainBlocks);
      if (!due && mayJoin && backfill.weight() < MOST_WAITING) return;
      await storing;
      mayJoin = !due;
      begin(due ? () => commit(cursorAfter(deployment, application)) : backfill.store);
    },
    async finish({ at, state }) {
      await storing;
      if (open === null) return;
      open.add(takeChanges(state), []);
      await commit(at);
    },
    async abandon() {
      await storing.catch(() => undefined);
      storing = Promise.resolve();
      await open?.abandon();
      open = null;
      mayLackLookup = true;
    },
  };
}

import type { TimedAct } from "./act.ts";
import { type Books, book, EMPTY_BOOKS } from "./bookkeeping.ts";
import { readTrainingProgress, writeTrainingProgress } from "./training-progress.ts";

export type PlayDeps = {
  readonly dataDir: string;
  /** Number of the newest chain block. */
  readonly chainHeight: () => Promise<number>;
  /** Signs and sends one act, and resolves when its chain block is made. */
  readonly perform: (timed: TimedAct, books: Books) => Promise<void>;
};

/**
 * Plays a plan in the order of its dates, each act once. When it was cut off it goes on where it was: the embedded
 * chain makes one chain block for each transaction, and nobody else sends before the plan is complete.
 * @returns the number of acts that this call performed
 */
export async function playPlan(deps: PlayDeps, plan: readonly TimedAct[]): Promise<number> {
  const height = await deps.chainHeight();
  const known = await readTrainingProgress(deps.dataDir);
  const progress = known ?? { startedAt: height, complete: false };
  if (progress.complete) return 0;
  if (!known) await writeTrainingProgress(deps.dataDir, progress);
  const done = height - progress.startedAt;
  const ordered = plan.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  let books = EMPTY_BOOKS;
  for (const [position, timed] of ordered.entries()) {
    if (position >= done) await deps.perform(timed, books);
    books = book(books, timed.act);
  }
  await writeTrainingProgress(deps.dataDir, { ...progress, complete: true });
  return Math.max(0, ordered.length - done);
}

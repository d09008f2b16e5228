import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeDurably } from "../durable-file.ts";
import type { TimedAct } from "./act.ts";
import { type Books, book, EMPTY_BOOKS } from "./bookkeeping.ts";

/** How far a plan was played: its transactions are the chain blocks from `startedAt` on, one each. */
type Progress = { readonly startedAt: number; readonly complete: boolean };

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
  const path = join(deps.dataDir, "training.json");
  const height = await deps.chainHeight();
  const progress = (await readProgress(path)) ?? (await begin(path, height));
  if (progress.complete) return 0;
  const done = height - progress.startedAt;
  const ordered = plan.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  let books = EMPTY_BOOKS;
  for (const [position, timed] of ordered.entries()) {
    if (position >= done) await deps.perform(timed, books);
    books = book(books, timed.act);
  }
  await writeProgress(path, { ...progress, complete: true });
  return Math.max(0, ordered.length - done);
}

async function begin(path: string, startedAt: number): Promise<Progress> {
  const progress = { startedAt, complete: false };
  await writeProgress(path, progress);
  return progress;
}

function writeProgress(path: string, progress: Progress): Promise<void> {
  return writeDurably(path, `${JSON.stringify(progress)}\n`);
}

async function readProgress(path: string): Promise<Progress | undefined> {
  try {
    // Written by `writeProgress` alone, whole or not at all.
    return JSON.parse(await readFile(path, "utf8")) as Progress;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

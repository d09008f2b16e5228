import type { Db } from "@sixtwo/db";
import {
  type ExplorerAction,
  listActionsAfterChainBlock,
  listActionsOfChainBlocks,
} from "@sixtwo/db/explorer";
import { groupsOf, type MirrorHead } from "./mirror-head.ts";
import type { NewsGroup } from "./news-group.ts";
import { cursorOf, firstNew, type Told, toldThrough, toldUpTo, WINDOW } from "./told.ts";

/** One event of a subscription, with the cursor from which another one goes on after it. */
export type Event<Value> = { readonly value: Value; readonly cursor: string };

export type Following = {
  readonly db: Db;
  /** The newest head that is known; null before the first. */
  readonly head: () => MirrorHead | null;
  /** Resolves when there is another head, or the signal aborts. */
  readonly moved: (signal: AbortSignal) => Promise<void>;
};

/** Rows of one step through what was missed. */
const PAGE = 500;

/**
 * Tells every action that was not told yet, then each as it is mirrored. Nothing is kept for a
 * subscriber but what it was told: a slow one reads on from there, as one does that comes back.
 */
export async function* followActions(
  following: Following,
  start: Told,
  signal: AbortSignal,
): AsyncGenerator<Event<ExplorerAction>> {
  let told = start;
  while (!signal.aborted) {
    const moved = following.moved(signal);
    const head = following.head();
    if (head !== null) {
      const isBehind = told.through + 1n < head.windowStart;
      for await (const step of isBehind ? missed(following, told, head) : [head]) {
        told = yield* tellStep(told, step, signal);
      }
      if (isBehind || following.head() !== head) continue;
    }
    await moved;
  }
}

/** @returns what is told then */
async function* tellStep(
  before: Told,
  step: Step,
  signal: AbortSignal,
): AsyncGenerator<Event<ExplorerAction>, Told> {
  let told = before;
  for (const group of step.groups) {
    const start = firstNew(told, group);
    for (const [at, value] of group.rows.slice(start).entries()) {
      if (signal.aborted) return told;
      told = toldUpTo(told, group, start + at);
      yield { value, cursor: cursorOf(told) };
    }
  }
  return toldThrough(told, step.height);
}

type Step = {
  readonly height: bigint;
  readonly groups: readonly NewsGroup<ExplorerAction>[];
};

/** What happened between what was told and the window, in steps of whole chain blocks; then the window. */
async function* missed(
  { db }: Following,
  { through, parts }: Told,
  { windowStart }: MirrorHead,
): AsyncGenerator<Step> {
  if (parts.size > 0) {
    const range = { from: through - WINDOW + 1n, to: through };
    yield { height: through, groups: groupsOf(await listActionsOfChainBlocks({ db }, range)) };
  }
  const to = windowStart - 1n;
  let after = through;
  while (after < to) {
    const actions = await listActionsAfterChainBlock({ db }, { after, to, limit: PAGE });
    const isLast = actions.length < PAGE;
    const whole = isLast ? actions : await wholeChainBlocks(db, actions);
    after = isLast ? to : (whole.at(-1)?.chainBlock ?? to);
    yield { height: after, groups: groupsOf(whole) };
  }
}

/** Without the last chain block, which the page may have cut; or all of it when it is the only one. */
async function wholeChainBlocks(db: Db, actions: readonly ExplorerAction[]) {
  const last = actions.at(-1)?.chainBlock ?? 0n;
  const whole = actions.filter(({ chainBlock }) => chainBlock !== last);
  return whole.length > 0 ? whole : listActionsOfChainBlocks({ db }, { from: last, to: last });
}

import type { Db } from "@sixtwo/db";
import type { MirrorHead } from "./mirror-head.ts";
import type { News } from "./news.ts";
import { type NewsGroup, newsGroups } from "./news-group.ts";
import { cursorOf, firstNew, type Told, toldThrough, toldUpTo, WINDOW } from "./told.ts";

/** One event of a subscription, with the cursor from which another one goes on after it. */
export type Event<Value> = { readonly value: Value; readonly cursor: string };

export type Following<Row> = {
  readonly db: Db;
  readonly news: News<Row>;
  /** The newest head that is known; null before the first. */
  readonly head: () => MirrorHead<Row> | null;
  /** Resolves when there is another head, or the signal aborts. */
  readonly moved: (signal: AbortSignal) => Promise<void>;
};

/** Rows of one step through what was missed. */
const PAGE = 500;

/**
 * Tells all news that were not told yet, then each as it is mirrored. Nothing is kept for a
 * subscriber but what it was told: a slow one reads on from there, as one does that comes back.
 */
export async function* followNews<Row>(
  following: Following<Row>,
  start: Told,
  signal: AbortSignal,
): AsyncGenerator<Event<Row>> {
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
async function* tellStep<Row>(
  before: Told,
  step: Step<Row>,
  signal: AbortSignal,
): AsyncGenerator<Event<Row>, Told> {
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

type Step<Row> = {
  readonly height: bigint;
  readonly groups: readonly NewsGroup<Row>[];
};

/** What happened between what was told and the window, in steps of whole chain blocks; then the window. */
async function* missed<Row>(
  { db, news }: Following<Row>,
  { through, parts }: Told,
  { windowStart }: MirrorHead<Row>,
): AsyncGenerator<Step<Row>> {
  if (parts.size > 0) {
    const range = { from: through - WINDOW + 1n, to: through };
    yield { height: through, groups: newsGroups(await news.of({ db }, range), news) };
  }
  const to = windowStart - 1n;
  let after = through;
  while (after < to) {
    const rows = await news.after({ db }, { after, to, limit: PAGE });
    const isLast = rows.length < PAGE;
    const whole = isLast ? rows : await wholeChainBlocks({ db, news }, rows);
    const [last] = whole.slice(-1);
    after = isLast || last === undefined ? to : news.chainBlockOf(last);
    yield { height: after, groups: newsGroups(whole, news) };
  }
}

/** Without the last chain block, which the page may have cut; or all of it when it is the only one. */
async function wholeChainBlocks<Row>(
  { db, news }: Pick<Following<Row>, "db" | "news">,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const numbers = rows.map(news.chainBlockOf);
  const last = numbers.at(-1) ?? 0n;
  const whole = rows.filter((_, at) => numbers[at] !== last);
  return whole.length > 0 ? whole : news.of({ db }, { from: last, to: last });
}

/** How much comes per second, over the last while. */
export type MovingRate = {
  /** @param at milliseconds since 1970 */
  add(amount: number, at: number): void;
  /** @param at milliseconds since 1970 */
  perSecond(at: number): number;
};

/** An amount, and the time in which it came about. */
type Step = { readonly since: number; readonly at: number; readonly amount: number };

const WINDOW_MS = 20_000;
/** A step that took longer was not all work. */
const LONGEST_MS = 60_000;
/** Steps closer together than this count as one, so that their number stays small. */
const SHORTEST_MS = 250;
/** A rate over less than this says nothing. */
const LEAST_MS = 1_000;
/** The next step may well take twice as long as the longest: ranges are doubled. */
const PATIENCE = 2;

/**
 * Measures from step to step and not up to now, so that the rate holds still while a step is under
 * way; it falls once that takes much longer than any before.
 * @param begin milliseconds since 1970 from when the first amount was being worked for
 */
export function createMovingRate(begin: number): MovingRate {
  let steps: readonly Step[] = [];
  return {
    add(amount, at) {
      const last = steps.at(-1);
      const recent = steps.filter((step) => step.at > at - WINDOW_MS);
      if (last !== undefined && at - last.since < SHORTEST_MS) {
        steps = [...recent.slice(0, -1), { ...last, at, amount: last.amount + amount }];
      } else {
        const since = Math.max(last?.at ?? begin, at - LONGEST_MS);
        steps = [...recent, { since, at, amount }];
      }
    },
    perSecond: (at) => rateOf(steps, at),
  };
}

function rateOf(steps: readonly Step[], at: number): number {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const longest = Math.max(...steps.map((step) => step.at - step.since));
  const overdue = Math.max(0, at - last.at - PATIENCE * longest);
  if (overdue > WINDOW_MS) return 0;
  const amount = steps.reduce((sum, step) => sum + step.amount, 0);
  return amount / (Math.max(LEAST_MS, last.at - first.since + overdue) / 1000);
}

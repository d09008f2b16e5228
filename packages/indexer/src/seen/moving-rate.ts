/** How much comes per second, over the last while. */
export type MovingRate = {
  /** @param at milliseconds since 1970 */
  add(amount: number, at: number): void;
  /** @param at milliseconds since 1970 */
  perSecond(at: number): number;
};

const WINDOW_MS = 20_000;
/** What comes closer together than this counts as one sample, so that their number stays small. */
const SAMPLE_MS = 250;
/** A rate over less than this says nothing. */
const LEAST_MS = 1_000;

/** @param since milliseconds since 1970; before, there was nothing to count */
export function createMovingRate(since: number): MovingRate {
  let samples: { readonly at: number; amount: number }[] = [];
  const forget = (at: number) => {
    samples = samples.filter((sample) => sample.at > at - WINDOW_MS);
  };
  return {
    add(amount, at) {
      const last = samples.at(-1);
      if (last !== undefined && at - last.at < SAMPLE_MS) last.amount += amount;
      else samples.push({ at, amount });
      forget(at);
    },
    perSecond(at) {
      forget(at);
      const spanMs = Math.max(LEAST_MS, Math.min(WINDOW_MS, at - since));
      return samples.reduce((sum, { amount }) => sum + amount, 0) / (spanMs / 1000);
    },
  };
}

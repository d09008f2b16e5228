type Backoff = {
  /** From 1. */
  readonly attempt: number;
  readonly baseMs: number;
  readonly capMs: number;
  /** From 0 to below 1. */
  readonly random: () => number;
};

/** Milliseconds to wait after a failed attempt: anything from none to a bound that doubles each time. */
export function fullJitter({ attempt, baseMs, capMs, random }: Backoff): number {
  return Math.floor(random() * Math.min(capMs, baseMs * 2 ** (attempt - 1)));
}

import { createMovingRate } from "./moving-rate.ts";
import { systemClock } from "./system-clock.ts";

/** What one transaction of the indexer brought into the mirror. */
export type Applied = {
  /** The chain block that the mirror is at now. */
  readonly number: bigint;
  readonly minedAt: Date;
  readonly events: number;
};

/** How much this process has brought into the mirror, and how fast. */
export type Throughput = {
  applied(moved: Applied): void;
  /** What comes next is measured by itself. */
  measureAnew(): void;
  events(): number;
  eventsPerSecond(): number;
  /** When the chain block was mined that was mirrored last; null before the first. */
  minedAt(): Date | null;
  /** Milliseconds since 1970 of the last transaction; null before the first. */
  movedAt(): number | null;
};

/** @param now milliseconds since 1970 */
export function createThroughput(now: () => number = systemClock): Throughput {
  let rate = createMovingRate(now());
  let events = 0;
  let last: { readonly minedAt: Date; readonly movedAt: number } | null = null;
  return {
    applied(moved) {
      events += moved.events;
      rate.add(moved.events, now());
      last = { minedAt: moved.minedAt, movedAt: now() };
    },
    measureAnew() {
      rate = createMovingRate(now());
    },
    events: () => events,
    eventsPerSecond: () => rate.perSecond(now()),
    minedAt: () => last?.minedAt ?? null,
    movedAt: () => last?.movedAt ?? null,
  };
}

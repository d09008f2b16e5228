import { NEAR } from "./figures.ts";

/** Chain blocks behind the head from which catching up is worth being shown. */
const FAR = 64n;

/** A stretch in which the mirror catches up with the chain. */
export type Backfill = {
  /** The first chain block that was missing. */
  readonly from: bigint;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
  /** Events that this process had mirrored before. */
  readonly eventsBefore: number;
};

/** What there is to say of a backfill that has reached the head. */
export type BackfillResult = {
  readonly from: bigint;
  readonly to: bigint;
  readonly chainBlocks: bigint;
  readonly events: number;
  readonly seconds: number;
  readonly eventsPerSecond: number;
};

/** Whether catching up begins or ends here; undefined when nothing changes. */
export function backfillChange(
  isBackfilling: boolean,
  behind: bigint,
): "begins" | "ends" | undefined {
  if (isBackfilling) return behind <= NEAR ? "ends" : undefined;
  return behind > FAR ? "begins" : undefined;
}

/** @param end where the mirror is now, after how many events, at which millisecond since 1970 */
export function backfillResult(
  { from, begunAt, eventsBefore }: Backfill,
  end: { readonly indexed: bigint; readonly events: number; readonly at: number },
): BackfillResult {
  const seconds = (end.at - begunAt) / 1000;
  const events = end.events - eventsBefore;
  return {
    from,
    to: end.indexed,
    chainBlocks: end.indexed - from + 1n,
    events,
    seconds,
    eventsPerSecond: Math.round(events / Math.max(seconds, 0.001)),
  };
}

const FIRST_SPAN = 500n;
const LARGEST_SPAN = 20_000n;
const EVENTS_AT_A_TIME = 5_000;

/** How many chain blocks to ask for at once, so that each transaction stays of a good size. */
export type RangePace = {
  span(): bigint;
  /** Learns from what the last range held. */
  read(events: number): void;
  /** Learns that the last range was too much, whatever was wrong with it. */
  failed(): void;
};

export function createRangePace(): RangePace {
  let span = FIRST_SPAN;
  return {
    span: () => span,
    read(events) {
      if (events > EVENTS_AT_A_TIME) span = atLeastOne(span / 2n);
      else if (events < EVENTS_AT_A_TIME / 2 && span < LARGEST_SPAN) span *= 2n;
    },
    failed() {
      span = atLeastOne(span / 2n);
    },
  };
}

function atLeastOne(span: bigint): bigint {
  return span > 0n ? span : 1n;
}

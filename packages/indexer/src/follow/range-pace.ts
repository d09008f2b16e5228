const FIRST_SPAN = 16n;
const LARGEST_SPAN = 20_000n;
/** What the answer to one range should weigh: some 2,300 logs. */
const BYTES_AT_A_TIME = 2_000_000;
/** A range may be so many times longer than the one before. */
const GROWTH = 4n;
/** One in so many answers lets a limit that the node has set be tried again. */
const DOUBT = 8;

/** How many chain blocks to ask for at once: as many as make an answer of a good size. */
export type RangePace = {
  span(): bigint;
  /** Learns from an answer for so many chain blocks, which weighed about so many bytes. */
  read(chainBlocks: bigint, bytes: number): void;
  /** Learns that the node does not want to answer for so many chain blocks. */
  refused(chainBlocks: bigint): void;
  /** Learns that reading the last range failed, whatever was wrong with it. */
  failed(): void;
};

/** @param random from 0 to 1 */
export function createRangePace(random: () => number = Math.random): RangePace {
  let span = FIRST_SPAN;
  let limit = LARGEST_SPAN;
  return {
    span: () => span,
    read(chainBlocks, bytes) {
      // A limit may have been one of the moment, or of one busy stretch of the chain.
      if (limit < LARGEST_SPAN && random() < 1 / DOUBT) limit = least(limit * 2n, LARGEST_SPAN);
      const fitting = (chainBlocks * BigInt(BYTES_AT_A_TIME)) / BigInt(Math.max(bytes, 1));
      span = atLeastOne(least(least(fitting, span * GROWTH), limit));
    },
    refused(chainBlocks) {
      limit = atLeastOne(chainBlocks / 2n);
      span = limit;
    },
    failed() {
      span = atLeastOne(span / 2n);
    },
  };
}

function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

function atLeastOne(span: bigint): bigint {
  return span > 0n ? span : 1n;
}

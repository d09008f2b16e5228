/** How far the mirror is, as numbers that a person reads. */
export type Figures = {
  /** Chain blocks from the registry's first one that the mirror has; null when not known. */
  readonly done: bigint | null;
  /** Chain blocks from the registry's first one to the head; null when not known. */
  readonly total: bigint | null;
  /** Of those, with one decimal; 100 only when all are there. Null when not known. */
  readonly percent: number | null;
  /** Chain blocks between the mirror and the head; null when not known. */
  readonly lag: bigint | null;
  /** How long ago what the mirror shows was true; 0 at the head. Null when not known. */
  readonly lagSeconds: number | null;
  /** Until the mirror is at the head at the speed of the last seconds; null when not known. */
  readonly secondsLeft: number | null;
};

export type Position = {
  /** The first chain block that the mirror has or will have. */
  readonly first: bigint;
  readonly head: bigint | null;
  readonly indexed: bigint | null;
  /** When the chain block was mined that the mirror is at; null when not known. */
  readonly minedAt: Date | null;
  readonly chainBlocksPerSecond: number;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** At most so many chain blocks behind the head is at the head. */
export const NEAR = 5n;

const UNKNOWN: Figures = {
  ...{ done: null, total: null, percent: null },
  ...{ lag: null, lagSeconds: null, secondsLeft: null },
};

export function figuresOf(position: Position): Figures {
  const { first, head } = position;
  if (head === null) return UNKNOWN;
  const indexed = position.indexed ?? first - 1n;
  const total = atLeastZero(head - first + 1n);
  const lag = atLeastZero(head - indexed);
  const done = atLeastZero(total - lag);
  return {
    ...{ done, total, lag },
    percent: total === 0n ? 100 : Number((done * 1000n) / total) / 10,
    lagSeconds: lagSeconds(lag, position),
    secondsLeft: secondsLeft(lag, position.chainBlocksPerSecond),
  };
}

function lagSeconds(lag: bigint, { minedAt, now }: Position): number | null {
  if (lag === 0n) return 0;
  return minedAt === null ? null : Math.max(0, (now - minedAt.getTime()) / 1000);
}

function secondsLeft(lag: bigint, chainBlocksPerSecond: number): number | null {
  if (lag === 0n) return 0;
  return chainBlocksPerSecond === 0 ? null : Math.ceil(Number(lag) / chainBlocksPerSecond);
}

function atLeastZero(value: bigint): bigint {
  return value > 0n ? value : 0n;
}

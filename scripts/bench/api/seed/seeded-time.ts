const BEGIN = Date.UTC(2022, 0, 3);
const END = Date.UTC(2026, 9, 30);

/** When chain blocks are mined: evenly over the years from 2022 to 2026. */
export type Calendar = {
  /** The last one; the first is 1. */
  readonly head: number;
  readonly minedAt: (chainBlock: number) => Date;
};

/** A calendar of so many chain blocks. */
export function createCalendar(head: number): Calendar {
  const step = (END - BEGIN) / Math.max(1, head - 1);
  return {
    head,
    minedAt: (chainBlock) => new Date(Math.floor((BEGIN + (chainBlock - 1) * step) / 1000) * 1000),
  };
}

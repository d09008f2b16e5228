import { type Figure, MEASURES, type Measure, type MonthlyStatistics } from "@sixtwo/db/explorer";

export type Interval = "month" | "year";

/** What happened in one month or year. */
export type Period = Readonly<Record<Measure, Figure>> & {
  /** The first moment, UTC. */
  readonly from: Date;
  /** The first moment of the next one. */
  readonly until: Date;
};

/**
 * The periods from the first to the last in which anything happened, oldest first, without a gap.
 * @param months those in which anything happened, oldest first
 */
export function periodsOf(
  months: readonly MonthlyStatistics[],
  interval: Interval,
): readonly Period[] {
  const started = (date: Date): Date => startOf(date, interval);
  const byStart = Map.groupBy(months, ({ month }) => started(month).getTime());
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return [];
  const periods: Period[] = [];
  for (let from = started(first.month); from <= last.month; from = nextOf(from, interval)) {
    const within = byStart.get(from.getTime()) ?? [];
    periods.push({ from, until: nextOf(from, interval), ...totals(within) });
  }
  return periods;
}

/** The first moment of the period that a date is in. */
export function startOf(date: Date, interval: Interval): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), interval === "year" ? 0 : date.getUTCMonth(), 1));
}

/** The first moment of the period after the one that a date is in. */
export function nextOf(date: Date, interval: Interval): Date {
  const year = date.getUTCFullYear();
  return new Date(
    interval === "year" ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, date.getUTCMonth() + 1, 1),
  );
}

function totals(months: readonly MonthlyStatistics[]): Readonly<Record<Measure, Figure>> {
  const total = (measure: Measure): Figure => ({
    quantity: months.reduce((sum, month) => sum + month[measure].quantity, 0n),
    actions: months.reduce((sum, month) => sum + month[measure].actions, 0),
  });
  const entries = MEASURES.map((measure) => [measure, total(measure)]);
  return Object.fromEntries(entries) as Record<Measure, Figure>; // every measure, one line above
}

import type { TableName } from "./model/insert-order.ts";
import type { Problem } from "./problem.ts";

type Period = {
  readonly start: string;
  readonly end: string;
  /** A period of one day is written with the same day twice, where a node takes that. */
  readonly mayBeOneDay: boolean;
};

const PERIODS: Partial<Readonly<Record<TableName, Period>>> = {
  estimation: { start: "estimationStartDate", end: "estimationEndDate", mayBeOneDay: false },
  validation: {
    start: "validationCreditPeriodStartDate",
    end: "validationCreditPeriodEndDate",
    mayBeOneDay: false,
  },
  verification: {
    start: "verificationStartDate",
    end: "verificationEndDate",
    mayBeOneDay: true,
  },
};

/** The problem of a period that ends before it starts; none when either day is missing. */
export function checkPeriods(
  table: TableName,
  values: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  const period = PERIODS[table];
  if (period === undefined) return [];
  const { start: from, end: until, mayBeOneDay } = period;
  const [start, end] = [values[from], values[until]];
  if (typeof start !== "string" || typeof end !== "string") return [];
  if (start < end || (mayBeOneDay && start === end)) return [];
  return [
    {
      field: until,
      value: end,
      message: `${until} is ${end}, and ${from} is ${start}.`,
      remedy: `Enter a last day ${mayBeOneDay ? "on or after" : "after"} the first one.`,
    },
  ];
}

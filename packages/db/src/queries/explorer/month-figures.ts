import type { MetricCode, PartyCode } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";

/** How much, in the metric, and in how many actions. */
export type Figure = { readonly quantity: bigint; readonly actions: number };

/** What is counted of each month. */
export const MEASURES = [
  "issued",
  "authorized",
  "firstTransferred",
  "transferredInternationally",
  "used",
  "cancelled",
] as const;

export type Measure = (typeof MEASURES)[number];

/** What happened in one calendar month, UTC, in one metric. */
export type MonthlyStatistics = Readonly<Record<Measure, Figure>> & {
  /** The first moment of the month. */
  readonly month: Date;
};

/** A month as PostgreSQL adds it up. */
export type MonthRow = { readonly month: Date } & Readonly<Record<`${Measure}Quantity`, bigint>> &
  Readonly<Record<`${Measure}Actions`, number>>;

/** A month of one Party, in one metric; the Party is null where nobody is the sender. */
export type ActorMonthRow = MonthRow & {
  readonly actor: PartyCode | null;
  readonly metric: MetricCode;
};

const COUNTED: Readonly<Record<Measure, RawBuilder<boolean>>> = {
  issued: sql`a.kind = 'issuance'`,
  authorized: sql`a.kind = 'authorization'`,
  firstTransferred: sql`a.kind = 'first-transfer'`,
  // A first transfer for another cause than the border moves nothing abroad by itself.
  transferredInternationally: sql`
    a.kind in ('first-transfer', 'transfer') and left(a.from_registry, 3) <> left(a.to_registry, 3)`,
  used: sql`a.kind = 'use'`,
  cancelled: sql`a.kind in ('cancellation', 'voluntary-cancellation')`,
};

/** The month of action `a`. */
export const MONTH = sql`date_trunc('month', a.acted_at, 'UTC')`;

/** The Party that acted in `a`: the host of what is issued, authorized or first transferred, else the sender's. */
export const ACTOR = sql`
  case when a.kind in ('issuance', 'authorization', 'first-transfer') then a.party
    else left(a.from_registry, 3) end`;

/** Every figure of a group of actions `a`. */
export const FIGURES = sql.join(MEASURES.map(figures));

/** The month that a row tells of. */
export function statisticsOf(row: MonthRow): MonthlyStatistics {
  const figure = (measure: Measure): Figure => ({
    quantity: row[`${measure}Quantity`],
    actions: row[`${measure}Actions`],
  });
  return { month: row.month, ...eachMeasure(figure) };
}

/** Two counts of one month together. */
export function addMonths(one: MonthlyStatistics, other: MonthlyStatistics): MonthlyStatistics {
  const sum = (measure: Measure): Figure => ({
    quantity: one[measure].quantity + other[measure].quantity,
    actions: one[measure].actions + other[measure].actions,
  });
  return { month: one.month, ...eachMeasure(sum) };
}

function figures(measure: Measure): RawBuilder<unknown> {
  const counted = COUNTED[measure];
  return sql`
    coalesce(sum(a.quantity) filter (where ${counted}), 0) as ${sql.ref(`${measure}Quantity`)},
    (count(*) filter (where ${counted}))::int as ${sql.ref(`${measure}Actions`)}`;
}

function eachMeasure(figure: (measure: Measure) => Figure): Record<Measure, Figure> {
  return {
    issued: figure("issued"),
    authorized: figure("authorized"),
    firstTransferred: figure("firstTransferred"),
    transferredInternationally: figure("transferredInternationally"),
    used: figure("used"),
    cancelled: figure("cancelled"),
  };
}

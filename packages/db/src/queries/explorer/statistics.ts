import type { ApproachCode, MetricCode, PartyCode } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import { heldAt } from "./moment.ts";
import { allOf, type Condition, given } from "./where.ts";

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

/** Of which actions; a field that is null or left out does not matter. */
export type StatisticsFilter = {
  readonly metric: MetricCode;
  /** The Party that acted: the host of what is issued, authorized or first transferred, else the sender's. */
  readonly party?: PartyCode | null;
  readonly approach?: ApproachCode | null;
  /** The first moment of a month, included. */
  readonly from?: Date | null;
  /** The first moment of a month, not included. */
  readonly until?: Date | null;
};

type Row = { readonly month: Date } & Readonly<Record<`${Measure}Quantity`, bigint>> &
  Readonly<Record<`${Measure}Actions`, number>>;

/** The months in which anything happened, oldest first. */
export async function monthlyStatistics(
  { db }: { readonly db: Db },
  filter: StatisticsFilter,
): Promise<readonly MonthlyStatistics[]> {
  const { rows } = await sql<Row>`
    select date_trunc('month', a.acted_at, 'UTC') as month, ${sql.join(MEASURES.map(figures))}
    from ledger.actions a
    left join ledger.authorizations t
      on t.authorization_id = a.authorization_id and ${heldAt("t", null)}
    where ${allOf(conditions(filter))}
    group by 1 order by 1`.execute(db);
  return rows.map(statisticsOf);
}

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

function figures(measure: Measure): RawBuilder<unknown> {
  const counted = COUNTED[measure];
  return sql`
    coalesce(sum(a.quantity) filter (where ${counted}), 0) as ${sql.ref(`${measure}Quantity`)},
    (count(*) filter (where ${counted}))::int as ${sql.ref(`${measure}Actions`)}`;
}

function conditions({ metric, party, approach, from, until }: StatisticsFilter): Condition[] {
  return [
    sql`a.metric = ${metric}::int`,
    given(party, (code) => {
      return sql`case when a.kind in ('issuance', 'authorization', 'first-transfer') then a.party
        else left(a.from_registry, 3) end = ${code}`;
    }),
    given(approach, (code) => sql`t.approach = ${code}`),
    given(from, (first) => sql`a.acted_at >= ${first}::timestamptz`),
    given(until, (end) => sql`a.acted_at < ${end}::timestamptz`),
  ];
}

function statisticsOf(row: Row): MonthlyStatistics {
  const figure = (measure: Measure): Figure => ({
    quantity: row[`${measure}Quantity`],
    actions: row[`${measure}Actions`],
  });
  return {
    month: row.month,
    issued: figure("issued"),
    authorized: figure("authorized"),
    firstTransferred: figure("firstTransferred"),
    transferredInternationally: figure("transferredInternationally"),
    used: figure("used"),
    cancelled: figure("cancelled"),
  };
}

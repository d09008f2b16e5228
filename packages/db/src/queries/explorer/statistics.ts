import type { ApproachCode, MetricCode, PartyCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { forgetMonths, type KeptMonths, keepFurther, keptMonths, monthsOf } from "./kept-months.ts";
import { heldAt } from "./moment.ts";
import {
  ACTOR,
  addMonths,
  FIGURES,
  MONTH,
  type MonthlyStatistics,
  type MonthRow,
  statisticsOf,
} from "./month-figures.ts";
import { allOf, type Condition, given } from "./where.ts";

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

type Deps = { readonly db: Db };

/**
 * The months in which anything happened, oldest first. What settled is added up once for all answers of
 * a process, so that one costs the same however long the ledger is; an approach's is counted each time.
 */
export async function monthlyStatistics(
  { db }: Deps,
  filter: StatisticsFilter,
): Promise<readonly MonthlyStatistics[]> {
  const kept = filter.approach == null ? keptMonths(db) : null;
  const recent = await countMonths(db, filter, kept);
  if (recent === null) return await monthlyStatistics({ db }, filter); // without what was just forgotten
  return kept === null ? recent : merged([...keptFor(kept, filter), ...recent]);
}

type Counted = { readonly head: bigint | null; readonly isKept: boolean } & (
  | MonthRow
  | { readonly month: null }
);

/** What is not kept; null when a reorg took away what is. */
async function countMonths(
  db: Db,
  filter: StatisticsFilter,
  kept: KeptMonths | null,
): Promise<readonly MonthlyStatistics[] | null> {
  const { number, hash } = kept?.through ?? { number: -1n, hash: null };
  const { rows } = await sql<Counted>`
    with counted as (
      select ${MONTH} as month, ${FIGURES} from ledger.actions a
      where ${allOf([laterThan(number), ...conditions(filter)])}
      group by 1)
    select (select c.number from ledger.cursor c) as head,
      ${hash}::text is null or exists (
        select from ledger.chain_blocks k
        where k.number = ${number}::bigint and k.hash = ${hash}::text) as "isKept",
      counted.*
    from (select 1) always left join counted on true order by month`.execute(db);
  const [{ head, isKept } = { head: null, isKept: true }] = rows;
  if (!isKept && kept !== null) {
    forgetMonths(db, kept);
    return null;
  }
  if (head !== null) keepFurther(db, head);
  return rows.flatMap((row) => (row.month === null ? [] : [statisticsOf(row)]));
}

/** With an upper end too: of a range with one, PostgreSQL expects a part that is worth an index, whatever its ends. */
function laterThan(chainBlock: bigint): Condition {
  return sql`a.chain_block > ${chainBlock}::bigint
    and a.chain_block <= (select c.number from ledger.cursor c)`;
}

function conditions({ metric, party, approach, from, until }: StatisticsFilter): Condition[] {
  return [
    sql`a.metric = ${metric}::int`,
    given(party, (code) => sql`${ACTOR} = ${code}`),
    given(approach, (code) => {
      return sql`a.authorization_id in (
        select t.authorization_id from ledger.authorizations t
        where t.approach = ${code} and ${heldAt("t", null)})`;
    }),
    given(from, (first) => sql`a.acted_at >= ${first}::timestamptz`),
    given(until, (end) => sql`a.acted_at < ${end}::timestamptz`),
  ];
}

function keptFor(
  kept: KeptMonths,
  { metric, party = null, from, until }: StatisticsFilter,
): readonly MonthlyStatistics[] {
  return [...monthsOf(kept, { metric, party })].filter(({ month }) => {
    return (from == null || month >= from) && (until == null || month < until);
  });
}

function merged(months: readonly MonthlyStatistics[]): readonly MonthlyStatistics[] {
  const byMonth = new Map<number, MonthlyStatistics>();
  for (const one of months) {
    const known = byMonth.get(one.month.getTime());
    byMonth.set(one.month.getTime(), known === undefined ? one : addMonths(known, one));
  }
  return [...byMonth.values()].sort((a, b) => a.month.getTime() - b.month.getTime());
}

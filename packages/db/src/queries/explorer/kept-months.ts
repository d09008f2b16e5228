import type { MetricCode, PartyCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";
import {
  ACTOR,
  type ActorMonthRow,
  addMonths,
  FIGURES,
  MONTH,
  type MonthlyStatistics,
  statisticsOf,
} from "./month-figures.ts";

/** A chain block up to which the months are added up, and its hash. */
type Settled = { readonly number: bigint; readonly hash: Hash };

type Months = ReadonlyMap<number, MonthlyStatistics>;

/** The sums of all chain blocks up to one. They hold as long as the mirror has that chain block with that hash. */
export type KeptMonths = {
  readonly through: Settled;
  /** By metric and Party; all Parties together under no name. */
  readonly sums: ReadonlyMap<string, Months>;
};

/** Reorgs seldom reach deeper; one that does only makes the sums be added up again. */
const UNSETTLED = 32n;
const WORTH_ADDING = 64n;
/** Chain blocks that one statement adds up. */
const STEP = 20_000n;

const KEPT = new WeakMap<Db, KeptMonths>();
const KEEPING = new WeakSet<Db>();

/** What is kept of a mirror; null before anything is. */
export function keptMonths(db: Db): KeptMonths | null {
  return KEPT.get(db) ?? null;
}

/** Forgets sums that a reorg has made wrong, unless others have taken their place. */
export function forgetMonths(db: Db, wrong: KeptMonths): void {
  if (KEPT.get(db) === wrong) KEPT.delete(db);
}

/** The months of one Party, or of all, in a metric. */
export function monthsOf(
  { sums }: KeptMonths,
  { metric, party }: { readonly metric: MetricCode; readonly party: PartyCode | null },
): Iterable<MonthlyStatistics> {
  return sums.get(sumKey(metric, party))?.values() ?? [];
}

/** Adds up what has settled since, behind the answers: each counts by itself what is not kept yet. */
export function keepFurther(db: Db, head: bigint): void {
  const from = KEPT.get(db)?.through.number ?? -1n;
  if (KEEPING.has(db) || head - UNSETTLED - from < WORTH_ADDING) return;
  KEEPING.add(db);
  void keepUpTo(db, head - UNSETTLED)
    .catch(() => undefined) // an answer does without, and the next one tries again
    .finally(() => KEEPING.delete(db));
}

async function keepUpTo(db: Db, settled: bigint): Promise<void> {
  for (;;) {
    const kept = keptMonths(db);
    const next = await nextSettled(db, kept?.through ?? null, settled);
    if (next === null || keptMonths(db) !== kept) return;
    const rows = await monthsBetween(db, kept?.through.number ?? -1n, next.number);
    KEPT.set(db, { through: next, sums: withRows(kept?.sums ?? new Map(), rows) });
  }
}

/** The chain block that the next step ends with; null at the end, or where a reorg took what is kept away. */
async function nextSettled(db: Db, from: Settled | null, settled: bigint): Promise<Settled | null> {
  const { number, hash } = from ?? { number: -1n, hash: null };
  const { rows } = await sql<Settled>`
    select c.number, c.hash from ledger.chain_blocks c
    where c.events > 0 and c.number > ${number}::bigint and c.number <= least(${settled}::bigint, ${STEP}::bigint + (
      select min(s.number) from ledger.chain_blocks s
      where s.events > 0 and s.number > ${number}::bigint))
      and (${hash}::text is null or exists (
        select from ledger.chain_blocks k where k.number = ${number}::bigint and k.hash = ${hash}::text))
    order by c.number desc limit 1`.execute(db);
  return rows[0] ?? null;
}

async function monthsBetween(db: Db, after: bigint, last: bigint) {
  const { rows } = await sql<ActorMonthRow>`
    select ${ACTOR} as actor, a.metric, ${MONTH} as month, ${FIGURES} from ledger.actions a
    where a.chain_block > ${after}::bigint and a.chain_block <= ${last}::bigint
    group by 1, 2, 3`.execute(db);
  return rows;
}

function withRows(
  sums: KeptMonths["sums"],
  rows: readonly ActorMonthRow[],
): ReadonlyMap<string, Months> {
  const grown = new Map([...sums].map(([key, months]) => [key, new Map(months)]));
  for (const row of rows) {
    const month = statisticsOf(row);
    addTo(grown, sumKey(row.metric, null), month);
    if (row.actor !== null) addTo(grown, sumKey(row.metric, row.actor), month);
  }
  return grown;
}

function addTo(
  sums: Map<string, Map<number, MonthlyStatistics>>,
  key: string,
  month: MonthlyStatistics,
): void {
  const months = sums.get(key) ?? new Map<number, MonthlyStatistics>();
  sums.set(key, months);
  const before = months.get(month.month.getTime());
  months.set(month.month.getTime(), before === undefined ? month : addMonths(before, month));
}

function sumKey(metric: MetricCode, party: PartyCode | null): string {
  return `${metric} ${party ?? ""}`;
}

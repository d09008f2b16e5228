import type { MetricCode, PartyCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Listing } from "./listing.ts";
import { recordedAt } from "./moment.ts";
import { allOf, type Condition, given } from "./where.ts";

/**
 * What the actions of a Party do to its emissions of one year (2/CMA.3 annex, para 8): what it first
 * transferred counts in the year of the mitigation, what it used in the year that it is used for.
 */
export type ExplorerAdjustment = {
  readonly party: PartyCode;
  readonly year: number;
  readonly metric: MetricCode;
  /** In the metric. */
  readonly firstTransferred: bigint;
  readonly used: bigint;
};

/** Which adjustments; a field that is null or left out does not matter. */
export type AdjustmentFilter = {
  readonly party?: PartyCode | null;
  readonly metric?: MetricCode | null;
  /** First and last year, both included. */
  readonly from?: number | null;
  readonly until?: number | null;
};

/** By year; or by Party. */
export const ADJUSTMENT_ORDERS = ["year", "party"] as const;

export type AdjustmentOrder = (typeof ADJUSTMENT_ORDERS)[number];

export const ADJUSTMENT_LIST: Listing<ExplorerAdjustment, AdjustmentFilter, AdjustmentOrder> = {
  name: "adjustments",
  rows: (moment, conditions) => {
    const upTo = (kind: Condition) => allOf([kind, recordedAt("a", moment)]);
    return sql`
      select d.party, d.year, d.metric, sum(d.added) as "firstTransferred", sum(d.used) as used
      from (
        select a.party::text as party, a.vintage as year, a.metric, a.quantity as added, 0 as used
        from ledger.actions a where ${upTo(sql`a.kind = 'first-transfer'`)}
        union all
        select left(a.from_registry, 3), a.ndc_year, a.metric, 0, a.quantity
        from ledger.actions a where ${upTo(sql`a.kind = 'use'`)}
      ) d
      where ${allOf(conditions)} group by d.party, d.year, d.metric`;
  },
  conditions: ({ party, metric, from, until }) => [
    given(party, (code) => sql`d.party = ${code}`),
    given(metric, (code) => sql`d.metric = ${code}::int`),
    given(from, (year) => sql`d.year >= ${year}::int`),
    given(until, (year) => sql`d.year <= ${year}::int`),
  ],
  sortings: {
    year: {
      by: [
        ["year", "bigint"],
        ["party", "text"],
        ["metric", "bigint"],
      ],
      direction: "desc",
    },
    party: {
      by: [
        ["party", "text"],
        ["year", "bigint"],
        ["metric", "bigint"],
      ],
      direction: "asc",
    },
  },
  usual: "year",
};

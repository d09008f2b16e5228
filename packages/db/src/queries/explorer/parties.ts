import type { ApproachCode, MetricCode, PartyCode } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import { holdingKinds } from "./account-kinds.ts";
import { countRows, type Listing, type ListRequest, listRows } from "./listing.ts";
import { heldAt, type Moment, recordedAt } from "./moment.ts";
import type { Page } from "./page.ts";
import { blocksAt } from "./select-blocks.ts";
import { allOf, type Condition, given } from "./where.ts";

type Deps = { readonly db: Db };

/** A Party is there from its first registry on. */
export type ExplorerParty = { readonly code: PartyCode };

/** What a Party issued, holds and did, in one metric. */
export type PartyTotals = {
  readonly code: PartyCode;
  readonly issued: bigint;
  readonly held: bigint;
  readonly firstTransferred: bigint;
  readonly acquired: bigint;
  readonly used: bigint;
  readonly cancelled: bigint;
};

/** Which Parties; a field that is null or left out does not matter. */
export type PartyFilter = {
  readonly codes?: readonly PartyCode[] | null;
  /** The approach that it takes part in. */
  readonly approach?: ApproachCode | null;
};

/** By code. */
export const PARTY_ORDERS = ["code"] as const;

export type PartyOrder = (typeof PARTY_ORDERS)[number];

export const PARTY_LIST: Listing<ExplorerParty, PartyFilter, PartyOrder> = {
  name: "parties",
  rows: (moment, conditions) => sql`
    select distinct r.party as code from ledger.registries r
    where ${allOf([recordedAt("r", moment), ...conditions])}`,
  conditions: partyConditions,
  sortings: { code: { by: [["code", "text"]], direction: "asc" } },
  usual: "code",
  largestPage: 250, // more than there are Parties, so that one page can hold them all
};

/**
 * A page of Parties, by code.
 * @throws RegistryError BAD_INPUT for a wrong page
 */
export function listParties(
  deps: Deps,
  request: ListRequest<PartyFilter, PartyOrder>,
): Promise<Page<ExplorerParty>> {
  return listRows(deps, PARTY_LIST, request);
}

/** How many Parties there are. */
export function countParties(
  deps: Deps,
  request: Pick<ListRequest<PartyFilter, PartyOrder>, "filter" | "moment">,
): Promise<number> {
  return countRows(deps, PARTY_LIST, request);
}

/** The totals of each Party in a metric in one query, in the order of the codes. */
export async function sumPartyTotals(
  { db }: Deps,
  {
    codes,
    metric,
    moment,
  }: {
    readonly codes: readonly PartyCode[];
    readonly metric: MetricCode;
    readonly moment: Moment;
  },
): Promise<readonly PartyTotals[]> {
  const at: Counted = { codes, metric, moment };
  const { rows } = await sql<PartyTotals>`
    with issued as (${issuedByParty(at)}),
      hosted as (${hostedByParty(at)}),
      held as (${heldByParty(at)}),
      acquired as (${acquiredByParty(at)})
    select k.code, coalesce(issued.quantity, 0) as issued, coalesce(held.held, 0) as held,
      coalesce(hosted.quantity, 0) as "firstTransferred",
      coalesce(acquired.quantity, 0) as acquired, coalesce(held.used, 0) as used,
      coalesce(held.cancelled, 0) as cancelled
    from unnest(${codes}::text[]) with ordinality k (code, position)
    left join issued on issued.party = k.code
    left join hosted on hosted.party = k.code
    left join held on held.party = k.code
    left join acquired on acquired.party = k.code
    order by k.position`.execute(db);
  return rows;
}

function partyConditions(filter: PartyFilter): readonly Condition[] {
  return [
    given(filter.codes, (codes) => sql`r.party = any(${codes}::text[])`),
    given(filter.approach, (approach) => {
      return sql`exists (
        select 1 from ledger.approaches c where c.party = r.party and c.approach = ${approach}
          and ${heldAt("c", null)})`;
    }),
  ];
}

type Counted = {
  readonly codes: readonly PartyCode[];
  readonly metric: MetricCode;
  readonly moment: Moment;
};

function issuedByParty({ codes, metric, moment }: Counted): RawBuilder<unknown> {
  const asked = sql`b.metric = ${metric}::int and left(b.registry, 3) = any(${codes}::text[])`;
  return sql`
    select left(b.registry, 3) as party, sum(b.quantity) as quantity from ledger.batches b
    where ${allOf([asked, recordedAt("b", moment)])} group by 1`;
}

function hostedByParty({ codes, metric, moment }: Counted): RawBuilder<unknown> {
  return sql`
    select b.party, sum(b.quantity) as quantity from ledger.blocks b
    where b.first_transferred and b.party = any(${codes}::text[]) and b.metric = ${metric}::int
      and ${heldAt("b", moment)}
    group by b.party`;
}

function heldByParty({ codes, metric, moment }: Counted): RawBuilder<unknown> {
  return sql`
    select h.party,
      sum(b.quantity) filter (where h.kind in (${holdingKinds})) as held,
      sum(b.quantity) filter (where h.kind = 'ndc-use') as used,
      sum(b.quantity) filter (where h.kind like '%-cancellation') as cancelled
    from ${blocksAt(moment)}
    where h.party = any(${codes}::text[]) and b.metric = ${metric}::int and ${heldAt("b", moment)}
    group by h.party`;
}

/** Both kinds that cross a border; a first transfer for another cause moves nothing by itself. */
function acquiredByParty({ codes, metric, moment }: Counted): RawBuilder<unknown> {
  const abroad = sql`a.metric = ${metric}::int and a.kind in ('transfer', 'first-transfer')
    and left(a.from_registry, 3) <> left(a.to_registry, 3)
    and left(a.to_registry, 3) = any(${codes}::text[])`;
  return sql`
    select left(a.to_registry, 3) as party, sum(a.quantity) as quantity from ledger.actions a
    where ${allOf([abroad, recordedAt("a", moment)])} group by 1`;
}

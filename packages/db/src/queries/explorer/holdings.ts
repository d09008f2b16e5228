import type {
  AccountKind,
  Address,
  BlockState,
  MetricCode,
  PartyCode,
  RegistryCode,
  Tonnes,
} from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import { blockStateColumn } from "./block-state.ts";
import type { SortKey } from "./cursor.ts";
import { heldAt, type Moment } from "./moment.ts";
import { type Listing, type Page, type PageRequest, pageOf, startOf } from "./page.ts";
import { allOf, type Condition, given } from "./where.ts";

type Deps = { readonly db: Db };

/** What one account holds in one metric, state, vintage and authorization. */
export type ExplorerHolding = {
  readonly account: Address;
  readonly registry: RegistryCode;
  readonly hostParty: PartyCode;
  readonly vintage: number;
  readonly metric: MetricCode;
  readonly state: BlockState;
  readonly authorizationId: number | null;
  /** In the metric. */
  readonly quantity: Tonnes;
  readonly blocks: number;
};

/** Which holdings; a field that is null or left out does not matter. */
export type HoldingFilter = {
  /** The Party whose account it is. */
  readonly party?: PartyCode | null;
  readonly account?: Address | null;
  readonly entityId?: number | null;
  readonly kinds?: readonly AccountKind[] | null;
  readonly hostParty?: PartyCode | null;
  readonly vintage?: number | null;
  readonly metric?: MetricCode | null;
  readonly states?: readonly BlockState[] | null;
};

const HOLDINGS: Listing<ExplorerHolding> = {
  name: "holdings",
  shape: ["text", "text", "bigint", "bigint", "text", "bigint"],
  keyOf: ({ account, registry, vintage, authorizationId, state, metric }) => [
    account,
    registry,
    String(vintage),
    String(authorizationId ?? 0),
    state,
    String(metric),
  ],
};

/**
 * A page of holdings, by account.
 * @throws RegistryError BAD_INPUT for a wrong page
 */
export async function listHoldings(
  { db }: Deps,
  {
    filter,
    page,
    moment,
  }: {
    readonly filter: HoldingFilter;
    readonly page: PageRequest;
    readonly moment: Moment;
  },
): Promise<Page<ExplorerHolding>> {
  const { rows } = await sql<ExplorerHolding>`
    select x.* from (${selectHoldings(filter, moment)}) x
    where ${allOf([after(startOf(HOLDINGS, page))])}
    order by x.account, x.registry, x.vintage, coalesce(x."authorizationId", 0), x.state,
      x.metric
    limit ${page.first + 1}::int`.execute(db);
  return pageOf(HOLDINGS, page, rows);
}

/** How many holdings there are. */
export async function countHoldings(
  { db }: Deps,
  { filter, moment }: { readonly filter: HoldingFilter; readonly moment: Moment },
): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from (${selectHoldings(filter, moment)}) x`.execute(db);
  return rows[0]?.count ?? 0;
}

function selectHoldings(filter: HoldingFilter, moment: Moment): RawBuilder<ExplorerHolding> {
  return sql`
    select b.holder as account, b.registry, b.party as "hostParty", b.vintage,
      ${blockStateColumn} as state, b.authorization_id as "authorizationId",
      b.metric, sum(b.quantity) as quantity, count(*)::int as blocks
    from ledger.blocks b join ledger.accounts h on h.address = b.holder and ${heldAt("h", moment)}
    where ${allOf([heldAt("b", moment), ...holdingConditions(filter)])}
    group by 1, 2, 3, 4, 5, 6, 7`;
}

function holdingConditions(filter: HoldingFilter): readonly Condition[] {
  return [
    given(filter.party, (party) => sql`h.party = ${party}`),
    given(filter.account, (account) => sql`b.holder = ${account}`),
    given(filter.entityId, (id) => sql`h.entity_id = ${id}::int`),
    given(filter.kinds, (kinds) => sql`h.kind = any(${kinds}::text[])`),
    given(filter.hostParty, (party) => sql`b.party = ${party}`),
    given(filter.vintage, (vintage) => sql`b.vintage = ${vintage}::int`),
    given(filter.metric, (metric) => sql`b.metric = ${metric}::int`),
    given(filter.states, (states) => sql`${blockStateColumn} = any(${states}::text[])`),
  ];
}

function after(start: SortKey | null): Condition {
  if (start === null) return null;
  const [account, registry, vintage, authorization, state, metric] = start;
  return sql`
    (x.account, x.registry, x.vintage, coalesce(x."authorizationId", 0), x.state, x.metric)
    > (${account}, ${registry}, ${vintage}::bigint, ${authorization}::bigint, ${state},
      ${metric}::bigint)`;
}

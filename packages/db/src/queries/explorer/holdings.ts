import type {
  AccountKind,
  Address,
  ApproachCode,
  BlockState,
  MetricCode,
  PartyCode,
  RegistryCode,
  Tonnes,
} from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import { blockStateColumn, inStates } from "./block-state.ts";
import { countRows, type Listing, type ListRequest, listRows } from "./listing.ts";
import { heldAt, type Moment } from "./moment.ts";
import type { Page, Sorting } from "./page.ts";
import { allOf, type Condition, given, underApproach } from "./where.ts";

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
  /** The same with 0 for none, to sort by. */
  readonly authorizationKey: number;
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
  readonly approach?: ApproachCode | null;
  readonly authorizationId?: number | null;
};

/** By account; by vintage; by quantity. */
export const HOLDING_ORDERS = ["account", "vintage", "quantity"] as const;

export type HoldingOrder = (typeof HOLDING_ORDERS)[number];

const BY_ACCOUNT: Sorting<ExplorerHolding>["by"] = [
  ["account", "text"],
  ["registry", "text"],
  ["vintage", "bigint"],
  ["authorizationKey", "bigint"],
  ["state", "text"],
  ["metric", "bigint"],
];

export const HOLDING_LIST: Listing<ExplorerHolding, HoldingFilter, HoldingOrder> = {
  name: "holdings",
  rows: selectHoldings,
  conditions: holdingConditions,
  sortings: {
    account: { by: BY_ACCOUNT, direction: "asc" },
    vintage: { by: [["vintage", "bigint"], ...BY_ACCOUNT], direction: "asc" },
    quantity: { by: [["quantity", "numeric"], ...BY_ACCOUNT], direction: "desc" },
  },
  usual: "account",
};

/**
 * A page of holdings, by account unless another order is asked for.
 * @throws RegistryError BAD_INPUT for a wrong page
 */
export function listHoldings(
  deps: Deps,
  request: ListRequest<HoldingFilter, HoldingOrder>,
): Promise<Page<ExplorerHolding>> {
  return listRows(deps, HOLDING_LIST, request);
}

/** How many holdings there are. */
export function countHoldings(
  deps: Deps,
  request: Pick<ListRequest<HoldingFilter, HoldingOrder>, "filter" | "moment">,
): Promise<number> {
  return countRows(deps, HOLDING_LIST, request);
}

function selectHoldings(
  moment: Moment,
  conditions: readonly Condition[],
): RawBuilder<ExplorerHolding> {
  return sql`
    select b.holder as account, b.registry, b.party as "hostParty", b.vintage,
      ${blockStateColumn} as state, b.authorization_id as "authorizationId",
      b.metric, coalesce(b.authorization_id, 0) as "authorizationKey",
      sum(b.quantity) as quantity, count(*)::int as blocks
    from ledger.blocks b join ledger.accounts h on h.address = b.holder and ${heldAt("h", moment)}
    where ${allOf([heldAt("b", moment), ...conditions])}
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
    given(filter.approach, (approach) => underApproach(sql`b.authorization_id`, approach)),
    given(filter.authorizationId, (id) => sql`b.authorization_id = ${id}::int`),
    given(filter.states, inStates),
  ];
}

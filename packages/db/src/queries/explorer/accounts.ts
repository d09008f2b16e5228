import type {
  AccountKind,
  Address,
  ApproachCode,
  MetricCode,
  PartyCode,
  Reason,
  RegistryCode,
} from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { countRows, type Listing, type ListRequest, listRows } from "./listing.ts";
import { heldAt, type Moment } from "./moment.ts";
import type { Page } from "./page.ts";
import { plainText } from "./plain-text.ts";
import { allOf, type Condition, given } from "./where.ts";

type Deps = { readonly db: Db };

/** An account as it stood at a moment. */
export type ExplorerAccount = {
  readonly address: Address;
  readonly registry: RegistryCode;
  readonly party: PartyCode;
  readonly kind: AccountKind;
  readonly approach: ApproachCode | null;
  readonly entityId: number | null;
  readonly free: boolean;
  readonly delayed: boolean;
  readonly frozen: boolean;
  readonly frozenReason: Reason | null;
  readonly frozenNote: string | null;
  readonly openedAt: Date;
};

/** Which accounts; a field that is null or left out does not matter. */
export type AccountFilter = {
  readonly party?: PartyCode | null;
  readonly registry?: RegistryCode | null;
  readonly kinds?: readonly AccountKind[] | null;
  readonly approach?: ApproachCode | null;
  readonly entityId?: number | null;
  /** Words that each occur in its address, registry, approach, kind or entity's name, in any letter case. */
  readonly text?: string | null;
};

/** By registry and kind; or by when they were opened. */
export const ACCOUNT_ORDERS = ["registry", "opened"] as const;

export type AccountOrder = (typeof ACCOUNT_ORDERS)[number];

const COLUMNS = sql`
  h.address, h.registry, h.party, h.kind, h.approach, h.entity_id as "entityId", h.free,
  h.delayed, h.frozen, h.frozen_reason as "frozenReason", h.frozen_note as "frozenNote", h.opened_at as "openedAt"`;

export const ACCOUNT_LIST: Listing<ExplorerAccount, AccountFilter, AccountOrder> = {
  name: "accounts",
  rows: (moment, conditions) => sql`
    select ${COLUMNS} from ledger.accounts h where ${allOf([heldAt("h", moment), ...conditions])}`,
  conditions: accountConditions,
  sortings: {
    registry: {
      by: [
        ["registry", "text"],
        ["kind", "text"],
        ["address", "text"],
      ],
      direction: "asc",
    },
    opened: {
      by: [
        ["openedAt", "timestamptz"],
        ["address", "text"],
      ],
      direction: "desc",
    },
  },
  usual: "registry",
};

/**
 * A page of accounts, by registry and kind unless another order is asked for.
 * @throws RegistryError BAD_INPUT for a wrong page or text
 */
export function listAccounts(
  deps: Deps,
  request: ListRequest<AccountFilter, AccountOrder>,
): Promise<Page<ExplorerAccount>> {
  return listRows(deps, ACCOUNT_LIST, request);
}

/** How many accounts there are. */
export function countAccounts(
  deps: Deps,
  request: Pick<ListRequest<AccountFilter, AccountOrder>, "filter" | "moment">,
): Promise<number> {
  return countRows(deps, ACCOUNT_LIST, request);
}

/** The accounts with these addresses; those that are not there at that moment are left out. */
export async function findAccounts(
  { db }: Deps,
  { addresses, moment }: { readonly addresses: readonly Address[]; readonly moment: Moment },
): Promise<readonly ExplorerAccount[]> {
  const { rows } = await sql<ExplorerAccount>`
    select ${COLUMNS} from ledger.accounts h
    where h.address = any(${addresses}::text[]) and ${heldAt("h", moment)}`.execute(db);
  return rows;
}

/** What each account holds in a metric; an account that holds nothing is left out. */
export async function sumQuantityOfAccounts(
  { db }: Deps,
  {
    addresses,
    metric,
    moment,
  }: {
    readonly addresses: readonly Address[];
    readonly metric: MetricCode;
    readonly moment: Moment;
  },
): Promise<ReadonlyMap<Address, bigint>> {
  const { rows } = await sql<{ readonly holder: Address; readonly quantity: bigint }>`
    select b.holder, sum(b.quantity) as quantity from ledger.blocks b
    where b.holder = any(${addresses}::text[]) and b.metric = ${metric}::int
      and ${heldAt("b", moment)}
    group by b.holder`.execute(db);
  return new Map(rows.map(({ holder, quantity }) => [holder, quantity]));
}

function accountConditions(filter: AccountFilter): readonly Condition[] {
  return [
    given(filter.party, (party) => sql`h.party = ${party}`),
    given(filter.registry, (registry) => sql`h.registry = ${registry}`),
    given(filter.kinds, (kinds) => sql`h.kind = any(${kinds}::text[])`),
    given(filter.approach, (approach) => sql`h.approach = ${approach}`),
    given(filter.entityId, (id) => sql`h.entity_id = ${id}::int`),
    given(filter.text, (text) => allOf(plainText(text).trim().split(/\s+/).map(hasWord))),
  ];
}

/** What an account shows of itself: "GHA holding" and "GHA01" find a Party's own, which has no entity. */
function hasWord(word: string): Condition {
  return sql`strpos(lower(concat_ws(' ', h.address, h.registry, h.approach, h.kind, (
    select e.name from ledger.entities e where e.entity_id = h.entity_id))), lower(${word})) > 0`;
}

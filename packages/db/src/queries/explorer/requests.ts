import type { Address, BlockId, PartyCode, RequestStatus, Tonnes } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { SortKey } from "./cursor.ts";
import { heldAt } from "./moment.ts";
import { type Listing, type Page, type PageRequest, pageOf, startOf } from "./page.ts";
import { allOf, type Condition, given } from "./where.ts";

type Deps = { readonly db: Db };

/** A move that waits, or waited, for its Party's approval, or for its time. */
export type ExplorerRequest = {
  readonly id: bigint;
  readonly blockId: BlockId;
  /** In the block's metric. */
  readonly quantity: Tonnes;
  readonly holder: Address;
  readonly to: Address;
  readonly requester: Address;
  readonly status: RequestStatus;
  /** From when anyone may have it carried out; null unless it had to wait. */
  readonly due: Date | null;
  /** When it lapses undecided, by the policy now; null where it cannot. */
  readonly lapsesAt: Date | null;
  readonly approvedBy: Address | null;
  readonly approvedAt: Date | null;
  /** Who executed, rejected, withdrew or expired it; null while it is open. */
  readonly closedBy: Address | null;
  readonly closedAt: Date | null;
  /** Of a rejection. */
  readonly reason: string | null;
  readonly requestedAt: Date;
};

/** Which requests; a field that is null or left out does not matter. */
export type RequestFilter = {
  readonly statuses?: readonly RequestStatus[] | null;
  /** The Party that decides: the holder's. */
  readonly party?: PartyCode | null;
  readonly holder?: Address | null;
};

const REQUESTS: Listing<ExplorerRequest> = {
  name: "requests",
  shape: ["bigint"],
  keyOf: ({ id }) => [id.toString()],
};

const FROM = sql`
  ledger.requests q
  join ledger.accounts h on h.address = q.holder and ${heldAt("h", null)}
  left join ledger.policies p on p.registry = h.registry and ${heldAt("p", null)}`;

/**
 * A page of requests, newest first.
 * @throws RegistryError BAD_INPUT for a wrong page
 */
export async function listRequests(
  { db }: Deps,
  { filter, page }: { readonly filter: RequestFilter; readonly page: PageRequest },
): Promise<Page<ExplorerRequest>> {
  const conditions = [...requestConditions(filter), before(startOf(REQUESTS, page))];
  const { rows } = await sql<ExplorerRequest>`
    select q.request_id as id, q.block_id as "blockId", q.quantity, q.holder,
      q.to_account as "to", q.requester, q.status, q.due,
      case when q.status = 'pending'
        then q.requested_at + p.request_lifetime_seconds * interval '1 second' end as "lapsesAt",
      q.approved_by as "approvedBy", q.approved_at as "approvedAt", q.closed_by as "closedBy",
      q.closed_at as "closedAt", q.reason, q.requested_at as "requestedAt"
    from ${FROM} where ${allOf(conditions)}
    order by q.request_id desc limit ${page.first + 1}::int`.execute(db);
  return pageOf(REQUESTS, page, rows);
}

/** How many requests there are. */
export async function countRequests(
  { db }: Deps,
  { filter }: { readonly filter: RequestFilter },
): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from ${FROM}
    where ${allOf(requestConditions(filter))}`.execute(db);
  return rows[0]?.count ?? 0;
}

function requestConditions(filter: RequestFilter): readonly Condition[] {
  return [
    heldAt("q", null),
    given(filter.statuses, (statuses) => sql`q.status = any(${statuses}::text[])`),
    given(filter.party, (party) => sql`h.party = ${party}`),
    given(filter.holder, (holder) => sql`q.holder = ${holder}`),
  ];
}

function before(start: SortKey | null): Condition {
  return start === null ? null : sql`q.request_id < ${start[0]}::bigint`;
}

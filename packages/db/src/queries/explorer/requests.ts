import type { Address, BlockId, PartyCode, RequestStatus, Tonnes } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";
import { countRows, type Listing, type ListRequest, listRows } from "./listing.ts";
import { heldAt, type Moment } from "./moment.ts";
import type { Page } from "./page.ts";
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
  /** What changed it last. */
  readonly transaction: Hash;
  /** The chain block of that. */
  readonly since: bigint;
};

/** Which requests; a field that is null or left out does not matter. */
export type RequestFilter = {
  readonly statuses?: readonly RequestStatus[] | null;
  /** The Party that decides: the holder's. */
  readonly party?: PartyCode | null;
  readonly holder?: Address | null;
  /** Where the serials are to go. */
  readonly to?: Address | null;
  readonly requester?: Address | null;
};

/** By when they were requested; or by when they changed last. */
export const REQUEST_ORDERS = ["requested", "changed"] as const;

export type RequestOrder = (typeof REQUEST_ORDERS)[number];

const COLUMNS = sql`
  q.request_id as id, q.block_id as "blockId", q.quantity, q.holder,
  q.to_account as "to", q.requester, q.status, q.due,
  case when q.status = 'pending'
    then q.requested_at + p.request_lifetime_seconds * interval '1 second' end as "lapsesAt",
  q.approved_by as "approvedBy", q.approved_at as "approvedAt", q.closed_by as "closedBy",
  q.closed_at as "closedAt", q.reason, q.requested_at as "requestedAt",
  q.tx_hash as "transaction", q.valid_from as since`;

export const REQUEST_LIST: Listing<ExplorerRequest, RequestFilter, RequestOrder> = {
  name: "requests",
  rows: selectRequests,
  conditions: requestConditions,
  sortings: {
    requested: { by: [["id", "bigint"]], direction: "desc" },
    changed: {
      by: [
        ["since", "bigint"],
        ["id", "bigint"],
      ],
      direction: "desc",
    },
  },
  usual: "requested",
};

/**
 * A page of requests, newest first unless another order is asked for.
 * @throws RegistryError BAD_INPUT for a wrong page
 */
export function listRequests(
  deps: Deps,
  request: ListRequest<RequestFilter, RequestOrder>,
): Promise<Page<ExplorerRequest>> {
  return listRows(deps, REQUEST_LIST, request);
}

/** How many requests there are. */
export function countRequests(
  deps: Deps,
  request: Pick<ListRequest<RequestFilter, RequestOrder>, "filter" | "moment">,
): Promise<number> {
  return countRows(deps, REQUEST_LIST, request);
}

function selectRequests(
  moment: Moment,
  conditions: readonly Condition[],
): RawBuilder<ExplorerRequest> {
  return sql`
    select ${COLUMNS} from ledger.requests q
    join ledger.accounts h on h.address = q.holder and ${heldAt("h", moment)}
    left join ledger.policies p on p.registry = h.registry and ${heldAt("p", moment)}
    where ${allOf([heldAt("q", moment), ...conditions])}`;
}

function requestConditions(filter: RequestFilter): readonly Condition[] {
  return [
    given(filter.statuses, (statuses) => sql`q.status = any(${statuses}::text[])`),
    given(filter.party, (party) => sql`h.party = ${party}`),
    given(filter.holder, (holder) => sql`q.holder = ${holder}`),
    given(filter.to, (to) => sql`q.to_account = ${to}`),
    given(filter.requester, (requester) => sql`q.requester = ${requester}`),
  ];
}

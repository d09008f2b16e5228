import type { Address, PartyCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { ProposalStatus } from "../../schema/offices.ts";
import type { Hash } from "../../schema/versioned.ts";
import type { SortKey } from "./cursor.ts";
import { heldAt } from "./moment.ts";
import { type Listing, type Page, type PageRequest, pageOf, startOf } from "./page.ts";
import { allOf, type Condition, given } from "./where.ts";

type Deps = { readonly db: Db };

/** A call that waits, or waited, for a second person to repeat it. */
export type ExplorerProposal = {
  /** Keccak-256 of the call. */
  readonly id: Hash;
  readonly office: Address;
  readonly party: PartyCode;
  readonly data: Hash;
  readonly proposedBy: Address;
  readonly proposedAt: Date;
  readonly lapsesAt: Date;
  readonly status: ProposalStatus | "lapsed";
  /** Who countersigned or withdrew it. */
  readonly endedBy: Address | null;
  readonly transaction: Hash;
};

/** Which proposals; a field that is null or left out does not matter. */
export type ProposalFilter = {
  readonly party?: PartyCode | null;
  readonly proposedBy?: Address | null;
  readonly statuses?: readonly ExplorerProposal["status"][] | null;
};

const PROPOSALS: Listing<ExplorerProposal & { readonly since: bigint }> = {
  name: "proposals",
  shape: ["bigint", "text"],
  keyOf: ({ since, id }) => [String(since), id],
};

// What has lapsed is told by the time of the chain, as the contracts do.
const STATUS = sql`
  case when p.status = 'pending' and p.lapses_at < c.mined_at then 'lapsed' else p.status end`;

const FROM = sql`ledger.proposals p cross join ledger.cursor c`;

/**
 * A page of proposals, the one that changed last in front.
 * @throws RegistryError BAD_INPUT for a wrong page
 */
export async function listProposals(
  { db }: Deps,
  { filter, page }: { readonly filter: ProposalFilter; readonly page: PageRequest },
): Promise<Page<ExplorerProposal>> {
  const conditions = [...proposalConditions(filter), before(startOf(PROPOSALS, page))];
  const { rows } = await sql<ExplorerProposal & { readonly since: bigint }>`
    select p.proposal as id, p.office, p.party, p.data, p.proposed_by as "proposedBy",
      p.proposed_at as "proposedAt", p.lapses_at as "lapsesAt", ${STATUS} as status,
      p.ended_by as "endedBy", p.tx_hash as "transaction", p.valid_from as since
    from ${FROM} where ${allOf(conditions)}
    order by p.valid_from desc, p.proposal desc limit ${page.first + 1}::int`.execute(db);
  return pageOf(PROPOSALS, page, rows);
}

/** How many proposals there are. */
export async function countProposals(
  { db }: Deps,
  { filter }: { readonly filter: ProposalFilter },
): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from ${FROM}
    where ${allOf(proposalConditions(filter))}`.execute(db);
  return rows[0]?.count ?? 0;
}

function proposalConditions(filter: ProposalFilter): readonly Condition[] {
  return [
    heldAt("p", null),
    given(filter.party, (party) => sql`p.party = ${party}`),
    given(filter.proposedBy, (proposer) => sql`p.proposed_by = ${proposer}`),
    given(filter.statuses, (statuses) => sql`${STATUS} = any(${statuses}::text[])`),
  ];
}

function before(start: SortKey | null): Condition {
  return start === null
    ? null
    : sql`(p.valid_from, p.proposal) < (${start[0]}::bigint, ${start[1]})`;
}

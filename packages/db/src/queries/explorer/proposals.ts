import type { Address, PartyCode } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import type { ProposalStatus } from "../../schema/offices.ts";
import type { Hash } from "../../schema/versioned.ts";
import { countRows, type Listing, type ListRequest, listRows } from "./listing.ts";
import { heldAt, type Moment } from "./moment.ts";
import type { Page } from "./page.ts";
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
  /** The chain block that changed it last. */
  readonly since: bigint;
};

/** Which proposals; a field that is null or left out does not matter. */
export type ProposalFilter = {
  readonly party?: PartyCode | null;
  readonly proposedBy?: Address | null;
  readonly statuses?: readonly ExplorerProposal["status"][] | null;
};

/** By when they changed last; or by when they were proposed. */
export const PROPOSAL_ORDERS = ["changed", "proposed"] as const;

export type ProposalOrder = (typeof PROPOSAL_ORDERS)[number];

// What has lapsed is told by the time of the chain, as the contracts do.
const STATUS = sql`
  case when p.status = 'pending' and p.lapses_at < c.mined_at then 'lapsed' else p.status end`;

const COLUMNS = sql`
  p.proposal as id, p.office, p.party, p.data, p.proposed_by as "proposedBy",
  p.proposed_at as "proposedAt", p.lapses_at as "lapsesAt", ${STATUS} as status,
  p.ended_by as "endedBy", p.tx_hash as "transaction", p.valid_from as since`;

export const PROPOSAL_LIST: Listing<ExplorerProposal, ProposalFilter, ProposalOrder> = {
  name: "proposals",
  rows: (moment, conditions) => sql`
    select ${COLUMNS} from ledger.proposals p cross join ${chainTime(moment)} c
    where ${allOf([heldAt("p", moment), ...conditions])}`,
  conditions: proposalConditions,
  sortings: {
    changed: {
      by: [
        ["since", "bigint"],
        ["id", "text"],
      ],
      direction: "desc",
    },
    proposed: {
      by: [
        ["proposedAt", "timestamptz"],
        ["id", "text"],
      ],
      direction: "desc",
    },
  },
  usual: "changed",
};

/**
 * A page of proposals, the one that changed last in front unless another order is asked for.
 * @throws RegistryError BAD_INPUT for a wrong page
 */
export function listProposals(
  deps: Deps,
  request: ListRequest<ProposalFilter, ProposalOrder>,
): Promise<Page<ExplorerProposal>> {
  return listRows(deps, PROPOSAL_LIST, request);
}

/** How many proposals there are. */
export function countProposals(
  deps: Deps,
  request: Pick<ListRequest<ProposalFilter, ProposalOrder>, "filter" | "moment">,
): Promise<number> {
  return countRows(deps, PROPOSAL_LIST, request);
}

/** The time of the chain at a moment; chain blocks without events tell nothing. */
function chainTime(moment: Moment): RawBuilder<unknown> {
  if (moment === null) return sql`ledger.cursor`;
  return sql`(
    select n.mined_at from ledger.chain_blocks n
    where n.number <= ${moment}::bigint order by n.number desc limit 1)`;
}

function proposalConditions(filter: ProposalFilter): readonly Condition[] {
  return [
    given(filter.party, (party) => sql`p.party = ${party}`),
    given(filter.proposedBy, (proposer) => sql`p.proposed_by = ${proposer}`),
    given(filter.statuses, (statuses) => sql`${STATUS} = any(${statuses}::text[])`),
  ];
}

import type { Address, ApproachStatus, Reason, RegistryCode } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";
import { type ApproachKey, approachKeyTable } from "./approach-key.ts";
import { countRows, type Listing, type ListRequest, listRows } from "./listing.ts";
import { heldAt, type Moment, recordedAt } from "./moment.ts";
import type { Page } from "./page.ts";
import { allOf, type Condition, given } from "./where.ts";

type Deps = { readonly db: Db };

/** A Party's part in a cooperative approach as it stood at a moment. */
export type ExplorerApproach = ApproachKey & {
  readonly registry: RegistryCode;
  readonly title: string;
  /** SHA-256 of the arrangement between the Parties. */
  readonly documentHash: Hash;
  readonly status: ApproachStatus;
  /** Why nothing under it moves; null when it does. */
  readonly pausedReason: Reason | null;
  readonly pausedNote: string | null;
  readonly recordedAt: Date;
  readonly transaction: Hash;
  /** The last one; null before the first. */
  readonly initialReport: ExplorerInitialReport | null;
};

/** An initial report, anchored by its SHA-256 (2/CMA.3 annex, para 18). */
export type ExplorerInitialReport = {
  readonly documentHash: Hash;
  readonly by: Address;
  readonly at: Date;
  readonly transaction: Hash;
};

/** Which approaches; a field that is null or left out does not matter. */
export type ApproachFilter = Partial<{
  readonly [Field in keyof ApproachKey]: ApproachKey[Field] | null;
}> & {
  readonly statuses?: readonly ApproachStatus[] | null;
  /** True for those that their Party has paused. */
  readonly paused?: boolean | null;
};

/** By code and Party; or by when they were recorded. */
export const APPROACH_ORDERS = ["code", "recorded"] as const;

export type ApproachOrder = (typeof APPROACH_ORDERS)[number];

const COLUMNS = sql`
  c.party, c.approach, c.registry, c.title, c.document_hash as "documentHash", c.status,
  c.paused_reason as "pausedReason", c.paused_note as "pausedNote", c.recorded_at as "recordedAt",
  c.tx_hash as "transaction", case when i.document_hash is not null then jsonb_build_object(
    'documentHash', i.document_hash, 'by', i.recorded_by, 'at', i.recorded_at,
    'transaction', i.tx_hash) end as "initialReport"`;

export const APPROACH_LIST: Listing<ExplorerApproach, ApproachFilter, ApproachOrder> = {
  name: "approaches",
  rows: (moment, conditions) => sql`
    select ${COLUMNS} from ${approachesAt(moment)}
    where ${allOf([heldAt("c", moment), ...conditions])}`,
  conditions: approachConditions,
  sortings: {
    code: {
      by: [
        ["approach", "text"],
        ["party", "text"],
      ],
      direction: "asc",
    },
    recorded: {
      by: [
        ["recordedAt", "timestamptz"],
        ["approach", "text"],
        ["party", "text"],
      ],
      direction: "desc",
    },
  },
  usual: "code",
  read: withReport,
};

/**
 * A page of approaches, by code and Party unless another order is asked for.
 * @throws RegistryError BAD_INPUT for a wrong page
 */
export function listApproaches(
  deps: Deps,
  request: ListRequest<ApproachFilter, ApproachOrder>,
): Promise<Page<ExplorerApproach>> {
  return listRows(deps, APPROACH_LIST, request);
}

/** How many approaches there are. */
export function countApproaches(
  deps: Deps,
  request: Pick<ListRequest<ApproachFilter, ApproachOrder>, "filter" | "moment">,
): Promise<number> {
  return countRows(deps, APPROACH_LIST, request);
}

/** The approaches with these keys; those that are not there at that moment are left out. */
export async function findApproaches(
  { db }: Deps,
  { keys, moment }: { readonly keys: readonly ApproachKey[]; readonly moment: Moment },
): Promise<readonly ExplorerApproach[]> {
  const { rows } = await sql<ExplorerApproach>`
    select ${COLUMNS} from ${approachesAt(moment)}
    join ${approachKeyTable(keys)} on k.party = c.party and k.approach = c.approach
    where ${heldAt("c", moment)}`.execute(db);
  return rows.map(withReport);
}

/** JSON carries the report's time as text. */
function withReport(approach: ExplorerApproach): ExplorerApproach {
  const { initialReport: report } = approach;
  return { ...approach, initialReport: report && { ...report, at: new Date(report.at) } };
}

/** Approach `c` with its last initial report `i` up to a moment. */
function approachesAt(moment: Moment): RawBuilder<unknown> {
  const own = sql`r.party = c.party and r.approach = c.approach`;
  return sql`
    ledger.approaches c
    left join lateral (
      select r.document_hash, r.recorded_by, r.recorded_at, r.tx_hash from ledger.initial_reports r
      where ${allOf([own, recordedAt("r", moment)])}
      order by r.chain_block desc, r.log_index desc limit 1
    ) i on true`;
}

function approachConditions(filter: ApproachFilter): readonly Condition[] {
  return [
    given(filter.party, (party) => sql`c.party = ${party}`),
    given(filter.approach, (approach) => sql`c.approach = ${approach}`),
    given(filter.statuses, (statuses) => sql`c.status = any(${statuses}::text[])`),
    given(filter.paused, (paused) => sql`(c.paused_reason is not null) = ${paused}::boolean`),
  ];
}

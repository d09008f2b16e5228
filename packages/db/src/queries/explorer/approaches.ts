import type { Address, ApproachStatus, Reason, RegistryCode } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";
import { type ApproachKey, approachKeyTable } from "./approach-key.ts";
import type { SortKey } from "./cursor.ts";
import { heldAt, type Moment, recordedAt } from "./moment.ts";
import { type Listing, type Page, type PageRequest, pageOf, startOf } from "./page.ts";
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

const APPROACHES: Listing<ExplorerApproach> = {
  name: "approaches",
  shape: ["text", "text"],
  keyOf: ({ approach, party }) => [approach, party],
};

const COLUMNS = sql`
  c.party, c.approach, c.registry, c.title, c.document_hash as "documentHash", c.status,
  c.paused_reason as "pausedReason", c.paused_note as "pausedNote", c.recorded_at as "recordedAt",
  c.tx_hash as "transaction", i.document_hash as "reportHash", i.recorded_by as "reportBy",
  i.recorded_at as "reportAt", i.tx_hash as "reportTransaction"`;

type ApproachRow = Omit<ExplorerApproach, "initialReport"> & {
  readonly reportHash: Hash | null;
  readonly reportBy: Address;
  readonly reportAt: Date;
  readonly reportTransaction: Hash;
};

/**
 * A page of approaches, by code and Party.
 * @throws RegistryError BAD_INPUT for a wrong page
 */
export async function listApproaches(
  { db }: Deps,
  {
    filter,
    page,
    moment,
  }: {
    readonly filter: ApproachFilter;
    readonly page: PageRequest;
    readonly moment: Moment;
  },
): Promise<Page<ExplorerApproach>> {
  const conditions = [...approachConditions(filter), after(startOf(APPROACHES, page))];
  const { rows } = await sql<ApproachRow>`
    select ${COLUMNS} from ${approachesAt(moment)}
    where ${allOf([heldAt("c", moment), ...conditions])}
    order by c.approach, c.party limit ${page.first + 1}::int`.execute(db);
  return pageOf(APPROACHES, page, rows.map(approachOf));
}

/** How many approaches there are. */
export async function countApproaches(
  { db }: Deps,
  { filter, moment }: { readonly filter: ApproachFilter; readonly moment: Moment },
): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from ledger.approaches c
    where ${allOf([heldAt("c", moment), ...approachConditions(filter)])}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The approaches with these keys; those that are not there at that moment are left out. */
export async function findApproaches(
  { db }: Deps,
  { keys, moment }: { readonly keys: readonly ApproachKey[]; readonly moment: Moment },
): Promise<readonly ExplorerApproach[]> {
  const { rows } = await sql<ApproachRow>`
    select ${COLUMNS} from ${approachesAt(moment)}
    join ${approachKeyTable(keys)} on k.party = c.party and k.approach = c.approach
    where ${heldAt("c", moment)}`.execute(db);
  return rows.map(approachOf);
}

function approachOf(row: ApproachRow): ExplorerApproach {
  const { reportHash, reportBy: by, reportAt: at, reportTransaction, ...approach } = row;
  const report = reportHash && { documentHash: reportHash, by, at, transaction: reportTransaction };
  return { ...approach, initialReport: report };
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

function after(start: SortKey | null): Condition {
  return start === null ? null : sql`(c.approach, c.party) > (${start[0]}, ${start[1]})`;
}

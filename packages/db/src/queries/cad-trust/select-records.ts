import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import type { CadTrustTable, PublicationState } from "../../schema/cad-trust.ts";
import { WITHDRAWN } from "./withdraw-records.ts";

type Deps = { readonly db: Db };

/** A column's value; null where it is empty. */
export type RecordValue = string | number | readonly string[] | null;

/** A record that the registry publishes, with what became of it on the node. */
export type PublicRecord = {
  readonly table: CadTrustTable;
  readonly localId: string;
  /** The node's id once the node has confirmed the record, our own before. */
  readonly id: string;
  /** The node's id, null until the node has confirmed the record. */
  readonly cadTrustId: string | null;
  readonly state: PublicationState;
  /** Why it failed or waits; null when nothing keeps it. */
  readonly reason: string | null;
  /** When the registry first had it, last changed it, and last became other than the node. */
  readonly recordedAt: Date;
  readonly projectedAt: Date;
  readonly differsSince: Date;
  /** All columns but the local id, in the table's order; references hold local ids. */
  readonly columns: Readonly<Record<string, RecordValue>>;
};

type Wanted = {
  readonly where: RawBuilder<unknown>;
  readonly limit: number;
  readonly offset: number;
};

/** What the API calls a record of `p`. */
export const publicId: RawBuilder<string> = sql`
  case when p.confirmed_at is null then p.own_id::text else p.cad_trust_id end`;

/** Since when the node has not had the record `p` as it is; it may have forgotten it since. */
export const differsSince: RawBuilder<Date> = sql`
  case when p.confirmed_at > p.differs_since then p.changed_at else p.differs_since end`;

/** Records that the registry still has; a withdrawn one is an operator's business only. */
export const isPublic: RawBuilder<boolean> = sql`p.fingerprint <> ${WITHDRAWN}`;

/** Rows of one table, in the order in which the registry first had them; `t` is the row, `p` its publication. */
export async function selectRecords(
  { db }: Deps,
  table: CadTrustTable,
  { where, limit, offset }: Wanted,
): Promise<readonly PublicRecord[]> {
  const { rows } = await sql<PublicRecord>`
    select ${table}::text as "table", p.local_id as "localId", ${publicId} as id,
      case when p.confirmed_at is null then null else p.cad_trust_id end as "cadTrustId",
      p.state, p.reason, p.recorded_at as "recordedAt", p.projected_at as "projectedAt",
      ${differsSince} as "differsSince", to_json(t) as columns
    from ${sql.table(`cad_trust.${table}`)} t
    join cad_trust.publications p on p.local_id = t.local_id
    where p.table_name = ${table} and ${isPublic} and ${where}
    order by p.recorded_at, p.local_id
    limit ${limit} offset ${offset}`.execute(db);
  return rows.map((row) => {
    const { local_id: _, ...columns } = row.columns;
    return { ...row, columns };
  });
}

export async function countRecords(
  { db }: Deps,
  table: CadTrustTable,
  where: RawBuilder<unknown>,
): Promise<number> {
  const { rows } = await sql<{ readonly count: bigint }>`
    select count(*) as count
    from ${sql.table(`cad_trust.${table}`)} t
    join cad_trust.publications p on p.local_id = t.local_id
    where p.table_name = ${table} and ${isPublic} and ${where}`.execute(db);
  return Number(rows[0]?.count ?? 0n);
}

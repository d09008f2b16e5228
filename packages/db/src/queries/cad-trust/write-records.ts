import { sql } from "kysely";
import type { Db } from "../../database.ts";
import {
  CAD_TRUST_TABLES,
  type CadTrustColumns,
  type CadTrustTable,
} from "../../schema/cad-trust.ts";

/** A row of one of CAD Trust's tables, and the fingerprint that tells whether it changed. */
export type ProjectedRecord = {
  readonly table: CadTrustTable;
  readonly localId: string;
  readonly columns: CadTrustColumns;
  readonly fingerprint: string;
};

const ROWS_PER_STATEMENT = 1000;

/**
 * Writes new and changed rows whole, as a node replaces them, and says so in their publications: a
 * record that waits for the node's confirmation keeps its state until then, a parked one is tried again.
 */
export async function writeRecords(
  { db }: { readonly db: Db },
  records: readonly ProjectedRecord[],
): Promise<void> {
  for (const table of CAD_TRUST_TABLES) {
    const rows = records.filter((record) => record.table === table);
    for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
      const some = rows.slice(start, start + ROWS_PER_STATEMENT);
      await replaceRows(db, table, some);
      await notePublications(db, some);
    }
  }
}

async function replaceRows(
  db: Db,
  table: CadTrustTable,
  records: readonly ProjectedRecord[],
): Promise<void> {
  const target = sql.table(`cad_trust.${table}`);
  const rows = records.map(({ localId, columns }) => ({ local_id: localId, ...columns }));
  await sql`
    delete from ${target}
    where local_id = any(${records.map(({ localId }) => localId)}::text[])`.execute(db);
  await sql`
    insert into ${target}
    select r.*
    from jsonb_populate_recordset(null::${target}, ${JSON.stringify(rows)}::jsonb) r`.execute(db);
}

async function notePublications(db: Db, records: readonly ProjectedRecord[]): Promise<void> {
  const rows = records.map(({ localId, table, fingerprint }) => ({ localId, table, fingerprint }));
  await sql`
    insert into cad_trust.publications as p (local_id, table_name, state, fingerprint)
    select entry ->> 'localId', entry ->> 'table', 'new', entry ->> 'fingerprint'
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) entry
    on conflict (local_id) do update set
      fingerprint = excluded.fingerprint,
      state = case
        when p.state in ('staged', 'committed') then p.state
        when p.confirmed_at is null then 'new'
        else 'changed'
      end,
      reason = null,
      differs_since = case when p.state = 'confirmed' then now() else p.differs_since end,
      projected_at = now(),
      changed_at = now()`.execute(db);
}

import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { CadTrustTable } from "../../schema/cad-trust.ts";

/** The columns of each of CAD Trust's tables in their order, without our own key. */
export async function recordColumns({
  db,
}: {
  readonly db: Db;
}): Promise<ReadonlyMap<CadTrustTable, readonly string[]>> {
  const { rows } = await sql<{ readonly table: CadTrustTable; readonly columns: string[] }>`
    select table_name as "table", array_agg(column_name::text order by ordinal_position) as columns
    from information_schema.columns
    where table_schema = 'cad_trust' and column_name <> 'local_id'
    group by table_name`.execute(db);
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

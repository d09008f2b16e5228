import { sql } from "kysely";
import type { Db } from "../database.ts";

/** The names of the indexes that some tables of the mirror have, sorted. */
export async function indexNames(db: Db, tables: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly name: string }>`
    select indexname as name from pg_indexes
    where schemaname = 'ledger' and tablename = any(${tables}::text[]) order by 1`.execute(db);
  return rows.map(({ name }) => name);
}

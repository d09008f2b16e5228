import { sql } from "kysely";
import type { Db } from "../database.ts";

/** How many connections of that name this database has. */
export async function countConnections(db: Db, name: string): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from pg_stat_activity
    where application_name = ${name} and datname = current_database()`.execute(db);
  return rows[0]?.count ?? 0;
}

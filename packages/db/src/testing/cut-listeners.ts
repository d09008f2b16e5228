import { sql } from "kysely";
import type { Db } from "../database.ts";

/** Ends the connections of this database that listen for announcements, as a restart would. */
export async function cutListeners(db: Db): Promise<void> {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'listen %'`.execute(db);
}

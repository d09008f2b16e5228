import { sql } from "kysely";
import type { Db } from "../database.ts";

/** Ends the connections that hold advisory locks of this database, as an operator or a failure does. */
export async function endLockHolders(db: Db): Promise<void> {
  await sql`
    select pg_terminate_backend(pid) from pg_locks
    where locktype = 'advisory' and pid <> pg_backend_pid() and database = (
      select oid from pg_database where datname = current_database()
    )`.execute(db);
}

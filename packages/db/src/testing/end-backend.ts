import { sql } from "kysely";
import type { Db } from "../database.ts";

/** Ends a session of the server, as an administrator does. */
export async function endBackend(db: Db, backend: number): Promise<void> {
  await sql`select pg_terminate_backend(${backend}, 1000)`.execute(db);
}

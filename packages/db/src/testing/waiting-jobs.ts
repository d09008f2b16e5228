import { sql } from "kysely";
import type { Db } from "../database.ts";

/** The jobs in the queue, by key, with the moment before which they do not run. */
export async function waitingJobs(db: Db) {
  const { rows } = await sql<{ readonly key: string; readonly runAt: Date }>`
    select key, run_at as "runAt" from graphile_worker.jobs order by key`.execute(db);
  return rows;
}

import { sql } from "kysely";
import type { Db } from "../../database.ts";

/**
 * Does a job as the only process that does, on any machine. The lock belongs to a connection, so that
 * it ends with a process that dies.
 * @param name of the job
 * @returns null when another process is at it
 */
export async function withJobLock<Result>(
  { db }: { readonly db: Db },
  name: string,
  work: () => Promise<Result>,
): Promise<Result | null> {
  return db.connection().execute(async (connection) => {
    if (!(await tryLock(connection, name))) return null;
    try {
      return await work();
    } finally {
      // A connection that cannot answer any more has lost its lock already.
      await sql`select pg_advisory_unlock(hashtextextended(${name}, 0))`
        .execute(connection)
        .catch(() => undefined);
    }
  });
}

async function tryLock(connection: Db, name: string): Promise<boolean> {
  const { rows } = await sql<{ readonly locked: boolean }>`
    select pg_try_advisory_lock(hashtextextended(${name}, 0)) as locked`.execute(connection);
  return rows[0]?.locked === true;
}

import { sql } from "kysely";
import type { Db } from "../../database.ts";

const KEY = "cad_trust publisher";

/**
 * Runs `work` as the only publisher on this database: a node takes one writer at a time. The lock
 * belongs to a connection, so that it ends with a process that dies.
 * @returns null when another worker is at it
 */
export async function withPublisherLock<Result>(
  { db }: { readonly db: Db },
  work: () => Promise<Result>,
): Promise<Result | null> {
  return db.connection().execute(async (connection) => {
    if (!(await tryLock(connection))) return null;
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(hashtextextended(${KEY}, 0))`.execute(connection);
    }
  });
}

async function tryLock(connection: Db): Promise<boolean> {
  const { rows } = await sql<{ readonly locked: boolean }>`
    select pg_try_advisory_lock(hashtextextended(${KEY}, 0)) as locked`.execute(connection);
  return rows[0]?.locked === true;
}

import { sql } from "kysely";
import type { Db } from "../../database.ts";

const LOCK = 6_202n; // any number that no other advisory lock of this database has

/**
 * Works as the one writer of the mirror, on a connection that holds the lock: when the connection
 * breaks, the lock and the ability to write end together.
 * @returns false, without working, when another indexer is the writer
 */
export function holdMirrorLock(db: Db, work: (connection: Db) => Promise<void>): Promise<boolean> {
  return db.connection().execute(async (connection) => {
    if (!(await tryLock(connection))) return false;
    try {
      await work(connection);
    } finally {
      await unlock(connection);
    }
    return true;
  });
}

async function tryLock(db: Db): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_lock(${LOCK}) as locked`.execute(db);
  return rows[0]?.locked ?? false;
}

async function unlock(db: Db): Promise<void> {
  // A connection that cannot answer any more has lost its lock already.
  await sql`select pg_advisory_unlock(${LOCK})`.execute(db).catch(() => undefined);
}

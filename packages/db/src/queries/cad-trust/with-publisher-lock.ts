import { sql } from "kysely";
import type { Db } from "../../database.ts";

/** Resolves while this process is the only publisher, and rejects when it may not be any more. */
export type RequireLock = () => Promise<void>;

/**
 * Runs `work` as the only publisher of this outbox and the only writer to this node: a node takes one
 * writer at a time. The locks belong to a connection, so that they end with a process that dies; when
 * the connection dies before the process does, `requireLock` says so.
 * @param node what tells the node from others, such as its URL
 * @returns null when another worker is at it
 */
export async function withPublisherLock<Result>(
  { db }: { readonly db: Db },
  node: string,
  work: (requireLock: RequireLock) => Promise<Result>,
): Promise<Result | null> {
  return db.connection().execute(async (connection) => {
    const keys = ["cad_trust publisher", `cad_trust node ${node}`];
    try {
      for (const key of keys) if (!(await tryLock(connection, key))) return null;
      return await work(async () => void (await sql`select 1`.execute(connection)));
    } finally {
      // A connection that cannot answer any more has lost its locks already.
      await sql`select pg_advisory_unlock_all()`.execute(connection).catch(() => undefined);
    }
  });
}

async function tryLock(connection: Db, key: string): Promise<boolean> {
  const { rows } = await sql<{ readonly locked: boolean }>`
    select pg_try_advisory_lock(hashtextextended(${key}, 0)) as locked`.execute(connection);
  return rows[0]?.locked === true;
}

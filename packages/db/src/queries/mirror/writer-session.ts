import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";

/** Any number that no other advisory lock of this database has; it fits 32 bits. */
export const LOCK = 6202;

/** What PostgreSQL knows of the session that holds the mirror's lock. */
export type WriterSession = {
  /** The process id of its backend. */
  readonly backend: number;
  /** A text that changes with every statement that begins or ends, and with what a COPY takes in. */
  readonly motion: string;
  /** True while PostgreSQL works on a statement of it; false while it waits for its client. */
  readonly works: boolean;
};

const END_LIMIT_MS = 1_000;

/** The lock's holder in PostgreSQL's list of locks. */
const HELD: RawBuilder<unknown> = sql`held.locktype = 'advisory' and held.granted
  and held.classid = 0 and held.objid = ${sql.lit(LOCK)} and held.objsubid = 1
  and held.database = (select oid from pg_database where datname = current_database())`;

/** Null when nobody holds the lock, or when PostgreSQL does not show this user the session. */
export async function readWriterSession(db: Db): Promise<WriterSession | null> {
  const { rows } = await sql<WriterSession>`
    select session.pid as backend,
      session.state = 'active' and session.wait_event_type is distinct from 'Client' as works,
      concat_ws(' ', session.backend_start, session.query_start, session.state_change,
        copying.bytes_processed) as motion
    from pg_locks held
    join pg_stat_activity session on session.pid = held.pid
    left join pg_stat_progress_copy copying on copying.pid = held.pid
    where ${HELD} and session.state <> 'disabled'`.execute(db);
  return rows[0] ?? null;
}

/**
 * Ends the session if it still holds the lock. Its transaction is undone.
 * @returns true when it ended; false when it did not within a second, or held the lock no more
 */
export async function endWriterSession(db: Db, backend: number): Promise<boolean> {
  const { rows } = await sql<{ ended: boolean }>`
    select pg_terminate_backend(held.pid, ${sql.lit(END_LIMIT_MS)}) as ended
    from pg_locks held where ${HELD} and held.pid = ${backend}`.execute(db);
  return rows[0]?.ended ?? false;
}

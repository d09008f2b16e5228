import { RegistryError } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { type OwnConnection, onOwnConnection } from "../../own-connection.ts";
import { answerOf } from "./answer-of.ts";
import { createStillness, type Stillness } from "./stillness.ts";
import { watchOwnLock } from "./watch-own-lock.ts";
import { endWriterSession, LOCK, readWriterSession } from "./writer-session.ts";

/** Writes the mirror through the connection, and stops when `lost` is aborted: the lock is gone then. */
export type WriterWork = (connection: Db, lost: AbortSignal) => Promise<void>;

/**
 * Waits while another is the writer.
 * @param ended the backend of the writer, when its session was just ended because it did not move
 * @returns false to give up
 */
export type StandBy = (ended: number | null) => Promise<boolean>;

const WAY = { name: "sixtwo mirror", connectLimitMs: 5_000 };

/**
 * Works as the one writer of the mirror, on a connection of its own that holds the lock: when the
 * connection breaks, the lock and the ability to write end together. A writer whose session has not
 * moved for three seconds, because its process or its network hangs, is ended by who stands by.
 * @returns false, without working, when another indexer is the writer and `standBy` gives up, as it
 * does when left out
 * @throws RegistryError DATABASE_UNREACHABLE when the connection was lost; what `work` throws
 */
export function holdMirrorLock(
  db: Db,
  work: WriterWork,
  standBy: StandBy = async () => false,
): Promise<boolean> {
  return onOwnConnection(db, WAY, async (own) => {
    const backend = await lock(own, standBy);
    if (backend === null) return false;
    await noticeDeadClients(own.db);
    const endWatch = watchOwnLock({ db, own, backend });
    try {
      await work(own.db, own.ended);
    } catch (error) {
      throw own.ended.aborted ? lost(own.ended.reason) : error;
    } finally {
      await unlock(own);
      await endWatch();
    }
    if (own.ended.aborted) throw lost(own.ended.reason);
    return true;
  });
}

/** The backend that holds the lock now; null when `standBy` gave up. */
async function lock(own: OwnConnection, standBy: StandBy): Promise<number | null> {
  const stillness = createStillness();
  for (;;) {
    const backend = await answerOf(own, tryLock(own.db));
    if (backend !== null) return backend;
    if (!(await standBy(await answerOf(own, endGivenUp(own.db, stillness))))) return null;
  }
}

async function tryLock(db: Db): Promise<number | null> {
  const { rows } = await sql<{ locked: boolean; backend: number }>`
    select pg_try_advisory_lock(${LOCK}) as locked, pg_backend_pid() as backend`.execute(db);
  const [answer] = rows;
  return answer?.locked ? answer.backend : null;
}

/** The backend of the writer when it did not move and was ended; null otherwise. */
async function endGivenUp(db: Db, stillness: Stillness): Promise<number | null> {
  const session = await readWriterSession(db);
  if (session === null || !stillness.isGivenUp(session)) return null;
  return (await endWriterSession(db, session.backend)) ? session.backend : null;
}

/** A client that dies in mid-statement frees the lock at once, not when the statement is done. */
async function noticeDeadClients(db: Db): Promise<void> {
  // A PostgreSQL on Windows cannot, and refuses: there the lock waits for the statement's end.
  await sql`set client_connection_check_interval = '500ms'`.execute(db).catch(() => undefined);
}

/** After the transaction under way, however long; the watch goes on meanwhile. */
async function unlock(own: OwnConnection): Promise<void> {
  // A connection that cannot answer any more has lost its lock already.
  await sql`select pg_advisory_unlock(${LOCK})`.execute(own.db).catch(() => undefined);
}

function lost(cause: unknown): RegistryError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new RegistryError("DATABASE_UNREACHABLE", {
    message: `The connection that made this indexer the writer ended: ${reason}`,
    remedy:
      "Nothing is lost. It asks for the lock again, and stands by when another indexer was faster.",
    cause,
  });
}

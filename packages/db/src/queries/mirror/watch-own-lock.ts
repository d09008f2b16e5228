import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { type OwnConnection, onOwnConnection } from "../../own-connection.ts";
import { ANSWER_LIMIT_MS, answerOf, noAnswer } from "./answer-of.ts";
import { createStillness } from "./stillness.ts";
import { readWriterSession, type WriterSession } from "./writer-session.ts";

const BEAT_MS = 1_000;

type Held = {
  readonly db: Db;
  /** The connection that holds the lock. */
  readonly own: OwnConnection;
  /** The process id of its backend. */
  readonly backend: number;
};

/**
 * Keeps the writer's session in motion, so that nobody takes it for given up, and drops the
 * connection when it or the database is out of reach.
 * @returns ends the watch; resolves when it asks nothing any more
 */
export function watchOwnLock(held: Held): () => Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const watch = async () => {
    while (!signal.aborted && !held.own.ended.aborted) {
      await beat(held);
      await sleep(BEAT_MS, undefined, { signal }).catch(() => undefined);
    }
  };
  const watching = watch();
  return () => {
    ending.abort();
    return watching;
  };
}

/** Asks for nothing. Resolves with the answer, or when the connection is dropped for want of one. */
async function beat({ db, own, backend }: Held): Promise<void> {
  const stillness = createStillness();
  // It waits for the transaction under way. A failure shows as the connection's end.
  const answer = sql`select 1`.execute(own.db).then(
    () => "answered",
    () => "failed",
  );
  while ((await Promise.race([answer, sleep(ANSWER_LIMIT_MS, "late")])) === "late") {
    const session = await seenFromBeside(db);
    if (session?.backend === backend && !stillness.isGivenUp(session)) continue;
    own.drop(noAnswer());
    return;
  }
}

/** The writer's session as another connection sees it; null when there is none, or no answer. */
function seenFromBeside(db: Db): Promise<WriterSession | null> {
  const way = { connectLimitMs: ANSWER_LIMIT_MS };
  return onOwnConnection(db, way, (other) => answerOf(other, readWriterSession(other.db))).catch(
    () => null,
  );
}

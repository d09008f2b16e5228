import { setTimeout as sleep } from "node:timers/promises";
import { RegistryError } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { CHAIN_BLOCK_CHANNEL } from "../mirror/announce-chain-block.ts";
import { type Cursor, readCursor } from "../mirror/cursor.ts";
import { LOCK } from "../mirror/writer-session.ts";
import { updateCopy } from "./copy-mirror.ts";
import { dependentViews } from "./dependents.ts";
import { removeLeftovers } from "./leftovers.ts";
import type { MirrorCopy, RebuildPlaces } from "./make-copy.ts";
import { LIVE, mirrorTableNames, REBUILT, REPLACED } from "./mirror-tables.ts";
import { untilOpenTransactionsEnd } from "./open-transactions.ts";

export type Switch = RebuildPlaces & {
  readonly copy: MirrorCopy;
  /** Resolves once the replayed mirror has a chain block. */
  readonly untilReplayed: (number: bigint) => Promise<void>;
  /** Milliseconds to wait for transactions that may still read the old mirror. */
  readonly patienceMs: number;
};

const CURSOR_LIMIT_MS = 10_000;
// Less than the second after which PostgreSQL looks for a deadlock: so no reader is ever its victim.
const LOCKS_LIMIT_MS = 800;
const LOCK_ATTEMPTS = 50;
const END_LIMIT_MS = 1_000;
/** Stopped by the statement's limit, by the lock's limit, or to resolve a deadlock. */
const PASSING = new Set(["57014", "55P03", "40P01"]);
const INSUFFICIENT_PRIVILEGE = "42501";

/**
 * Puts the copy in the place of the live mirror, in one transaction: a reader has the one or the
 * other, and waits for a moment at most. The indexer waits a little longer; then it begins anew from
 * where the copy is, with nothing of the old mirror in its memory.
 * @returns where the mirror is now
 * @throws RegistryError NOT_SYNCED when somebody kept it waiting for too long: nothing was changed;
 * NOT_ALLOWED when the database user may not end the indexer's session
 */
export async function switchMirror(given: Switch): Promise<Cursor> {
  const { live } = given;
  const cursor = await live.db.transaction().execute(async (db) => {
    await stopWriting(db);
    const { number } = (await readCursor(db)) ?? { number: -1n };
    await given.untilReplayed(number);
    await completeCopy(given, await backendOf(db));
    await lockTables(db);
    await endWriter(db);
    return putInPlace(db);
  });
  await removeLeftovers(live.db);
  return cursor;
}

/** Readers go on; the indexer waits before it writes anything. */
async function stopWriting(db: Db): Promise<void> {
  await sql`set local lock_timeout = ${sql.lit(CURSOR_LIMIT_MS)}`.execute(db);
  await sql`lock table ${sql.id(LIVE, "cursor")} in exclusive mode`
    .execute(db)
    .catch((error: unknown) => {
      throw PASSING.has(codeOf(error)) ? keptWaiting("The indexer stayed in a transaction") : error;
    });
}

async function completeCopy(given: Switch, backend: number): Promise<void> {
  const { live, scratch, copy, patienceMs } = given;
  const { tables, final } = copy;
  await updateCopy({ sourceUrl: scratch.url, targetUrl: live.url, db: live.db, tables }, final);
  await untilOpenTransactionsEnd(live.db, { blockedBy: backend, limitMs: patienceMs });
}

async function backendOf(db: Db): Promise<number> {
  const { rows } = await sql<{ readonly pid: number }>`select pg_backend_pid() as pid`.execute(db);
  return rows[0]?.pid ?? 0;
}

/** All at once, or none: a reader that waits for one of them must not wait for long. */
async function lockTables(db: Db): Promise<void> {
  const tables = (await mirrorTableNames(db)).map((name) => sql.id(LIVE, name));
  for (let attempt = 1; ; attempt += 1) {
    await sql`savepoint locking`.execute(db);
    try {
      await sql`set local statement_timeout = ${sql.lit(LOCKS_LIMIT_MS)}`.execute(db);
      await sql`lock table ${sql.join(tables)} in access exclusive mode`.execute(db);
      await sql`set local statement_timeout = 0`.execute(db);
      return;
    } catch (error) {
      if (!PASSING.has(codeOf(error))) throw error;
      if (attempt === LOCK_ATTEMPTS) throw keptWaiting("The tables of the mirror are always read");
      await sql`rollback to savepoint locking`.execute(db);
      await sleep(Math.random() * 100);
    }
  }
}

/** What it keeps in memory is of the old mirror. It, or who stands by, begins anew from the new one. */
async function endWriter(db: Db): Promise<void> {
  const ended = await sql<{ readonly ended: boolean }>`
    select pg_terminate_backend(held.pid, ${sql.lit(END_LIMIT_MS)}) as ended
    from pg_locks held
    where held.locktype = 'advisory' and held.granted and held.classid = 0
      and held.objid = ${sql.lit(LOCK)} and held.objsubid = 1
      and held.database = (select oid from pg_database where datname = current_database())`
    .execute(db)
    .catch((error: unknown) => {
      throw codeOf(error) === INSUFFICIENT_PRIVILEGE ? notAllowed(error) : error;
    });
  if (ended.rows.some((row) => !row.ended)) throw keptWaiting("The indexer's session did not end");
}

async function putInPlace(db: Db): Promise<Cursor> {
  const views = await dependentViews(db);
  await sql`create schema ${sql.id(REPLACED)}`.execute(db);
  const names = await mirrorTableNames(db);
  for (const name of names) {
    await sql`alter table ${sql.id(LIVE, name)} set schema ${sql.id(REPLACED)}`.execute(db);
    await sql`alter table ${sql.id(REBUILT, name)} set schema ${sql.id(LIVE)}`.execute(db);
  }
  for (const { statement } of views) await sql.raw(statement).execute(db); // PostgreSQL's own words
  const cursor = await readCursor(db);
  if (cursor === null) throw keptWaiting("The replayed mirror is empty");
  await sql`select pg_notify(${CHAIN_BLOCK_CHANNEL}, ${String(cursor.number)})`.execute(db);
  return cursor;
}

function keptWaiting(what: string): RegistryError {
  return new RegistryError("NOT_SYNCED", {
    message: `${what}: the mirrors were not switched, and the live one is as it was.`,
    remedy: "Run it again at a quieter time.",
  });
}

function notAllowed(cause: unknown): RegistryError {
  return new RegistryError("NOT_ALLOWED", {
    message:
      "The database user may not end the indexer's session, which has the old mirror in its memory.",
    remedy:
      "Use the indexer's own database user, or stop the indexers for the time of the rebuild.",
    cause,
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

import { setTimeout as sleep } from "node:timers/promises";
import { RegistryError } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";

type Transaction = { readonly id: string; readonly who: string };

const LOOK_MS = 10;

/**
 * Waits until every transaction of this database that is open now has ended: one that sees the
 * database as it was before would find nothing in tables that were filled since. Who waits for
 * `blockedBy` cannot end, and has seen nothing yet.
 * @param blockedBy the backend of a transaction of this command
 * @throws RegistryError NOT_SYNCED naming who kept it waiting for too long
 */
export async function untilOpenTransactionsEnd(
  db: Db,
  { blockedBy, limitMs }: { readonly blockedBy: number; readonly limitMs: number },
): Promise<void> {
  const deadline = performance.now() + limitMs;
  const before = new Set((await openTransactions(db, blockedBy)).map(({ id }) => id));
  for (;;) {
    const open = (await openTransactions(db, blockedBy)).filter(({ id }) => before.has(id));
    if (open.length === 0) return;
    if (performance.now() > deadline) throw keptWaiting(open);
    await sleep(LOOK_MS);
  }
}

/** Each holds a lock on its own id, which every user may see. */
async function openTransactions(db: Db, blockedBy: number): Promise<readonly Transaction[]> {
  const { rows } = await sql<Transaction>`
    select held.virtualtransaction as id,
      concat_ws(' ', 'process', held.pid, session.application_name) as who
    from pg_locks held join pg_stat_activity session on session.pid = held.pid
    where held.locktype = 'virtualxid' and held.granted
      and session.datname = current_database() and held.pid <> pg_backend_pid()
      and held.pid <> ${blockedBy} and ${blockedBy} <> all(pg_blocking_pids(held.pid))
      and coalesce(session.backend_type, 'client backend') = 'client backend'`.execute(db);
  return rows;
}

function keptWaiting(open: readonly Transaction[]): RegistryError {
  return new RegistryError("NOT_SYNCED", {
    message: `Transactions stayed open that may still read the old mirror: ${open.map(({ who }) => who).join(", ")}.`,
    remedy: "Wait until they have ended (a backup, a report), or end them; then run it again.",
  });
}

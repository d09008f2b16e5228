import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import type { Db } from "../database.ts";

export type HeldTable = {
  /** The backend that waits for the table now; null when none does. */
  waiting(): Promise<number | null>;
  /** Resolves with the backend as soon as one waits for it. */
  waited(): Promise<number>;
  release(): Promise<void>;
};

/** What a held table is held from. */
type Held = "writers" | "everybody";

/**
 * Keeps others from writing a table, so that a writer stops in the middle of its transaction. Readers
 * go on, unless it is held from everybody.
 * @param name with its schema, unless that is `ledger`
 */
export async function holdTable(db: Db, name: string, from: Held = "writers"): Promise<HeldTable> {
  const whole = name.includes(".") ? name : `ledger.${name}`;
  const holding = await db.startTransaction().execute();
  const mode = sql.raw(from === "writers" ? "share" : "access exclusive");
  await sql`lock table ${sql.table(whole)} in ${mode} mode`.execute(holding);
  const waiting = async () => {
    const { rows } = await sql<{ pid: number }>`
      select pid from pg_locks
      where not granted and relation = ${whole}::regclass`.execute(db);
    return rows[0]?.pid ?? null;
  };
  return {
    waiting,
    async waited() {
      for (;;) {
        const backend = await waiting();
        if (backend !== null) return backend;
        await sleep(2);
      }
    },
    // A server that was killed meanwhile has released it.
    release: () =>
      holding
        .rollback()
        .execute()
        .catch(() => undefined),
  };
}

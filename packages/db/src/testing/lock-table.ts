import { sql } from "kysely";
import type { Db } from "../database.ts";

/**
 * Keeps everybody from a table of schema `ledger`, readers too.
 * @returns lets them in again
 */
export async function lockTable(db: Db, name: string): Promise<() => Promise<void>> {
  const holding = await db.startTransaction().execute();
  await sql`lock table ${sql.id("ledger", name)} in access exclusive mode`.execute(holding);
  return async () => void (await holding.rollback().execute());
}

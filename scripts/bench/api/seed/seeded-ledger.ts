import { type Db, migrateToLatest } from "@sixtwo/db";
import { createDatabase, runStatement } from "@sixtwo/db/testing";
import { LEDGER_SIZES, type LedgerSize } from "./ledger-size.ts";
import { writeLedger } from "./write-ledger.ts";

export type SeededLedger = {
  readonly size: LedgerSize;
  readonly url: string;
  readonly db: Db;
  readonly close: () => Promise<void>;
};

/**
 * A fresh database with a ledger of that size, as vacuumed as one that has run for years.
 * @param server URL of PostgreSQL's maintenance database
 */
export async function seedLedger(server: string, size: LedgerSize): Promise<SeededLedger> {
  const { url, db, close } = await createDatabase(server);
  await migrateToLatest(db);
  await writeLedger(db, LEDGER_SIZES[size]);
  await runStatement(url, "vacuum analyze");
  return { size, url, db, close };
}

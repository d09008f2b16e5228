import { randomUUID } from "node:crypto";
import { connectDatabase, type Db, migrateToLatest } from "@sixtwo/db";
import { LEDGER_SIZES, type LedgerSize } from "./ledger-size.ts";
import { runStatement } from "./run-statement.ts";
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
  const name = `ledger_${size.toLowerCase()}_${randomUUID().slice(0, 8)}`;
  await runStatement(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const { db, close } = await connectDatabase({ url: url.href });
  await migrateToLatest(db);
  await writeLedger(db, LEDGER_SIZES[size]);
  await runStatement(url.href, "vacuum analyze");
  return { size, url: url.href, db, close };
}

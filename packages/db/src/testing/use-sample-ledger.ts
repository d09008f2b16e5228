import type { Db } from "../database.ts";
import { insertSampleLedger } from "./sample-ledger.ts";
import { createTestDatabase, type TestDatabase } from "./test-database.ts";

const START_LIMIT_MS = 60_000;

/** Gives the tests of this suite a database with the sample ledger, from their start on. */
export function useSampleLedger(): { readonly db: Db; readonly url: string } {
  let database: TestDatabase | undefined;
  const started = (): TestDatabase => {
    if (database === undefined) throw new Error("The sample ledger is there once tests run.");
    return database;
  };
  before(async function () {
    this.timeout(START_LIMIT_MS);
    database = await createTestDatabase();
    await insertSampleLedger(database.db);
  });
  after(() => database?.close());
  return {
    get db() {
      return started().db;
    },
    get url() {
      return started().url;
    },
  };
}

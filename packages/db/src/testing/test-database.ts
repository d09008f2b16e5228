import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { connectDatabase, type Db } from "../database.ts";
import { migrateToLatest } from "../migrate.ts";
import { testServer } from "./test-server.ts";

export type TestDatabase = {
  readonly url: string;
  readonly db: Db;
  /** Ends every connection to it, as a restart of the server would. */
  cutConnections(): Promise<void>;
  /** Closes the connections and drops the database. */
  close(): Promise<void>;
};

let template: Promise<string> | undefined;

/**
 * A fresh, migrated database on a real PostgreSQL: a copy of a template, so that it takes
 * milliseconds. The server starts with the first one and ends with the process.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  template ??= createTemplate();
  return createDatabase(await template);
}

/** A fresh database without any table. */
export function createEmptyTestDatabase(): Promise<TestDatabase> {
  return createDatabase("template1");
}

async function createTemplate(): Promise<string> {
  const empty = await createEmptyTestDatabase();
  await migrateToLatest(empty.db);
  await empty.db.destroy(); // a database with connections cannot be copied
  return new URL(empty.url).pathname.slice(1);
}

async function createDatabase(source: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await administer(`create database ${name} template ${source}`);
  const url = new URL(await testServer());
  url.pathname = `/${name}`;
  const { db, close } = await connectDatabase({ url: url.href });
  return {
    url: url.href,
    db,
    cutConnections: () =>
      administer(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
      ),
    close: async () => {
      await close();
      await administer(`drop database ${name} with (force)`);
    },
  };
}

async function administer(statement: string): Promise<void> {
  const { db, close } = await connectDatabase({ url: await testServer(), poolSize: 1 });
  try {
    await sql.raw(statement).execute(db); // names made here, nothing from outside
  } finally {
    await close();
  }
}

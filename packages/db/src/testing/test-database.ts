import { randomUUID } from "node:crypto";
import { connectDatabase, type Db } from "../database.ts";
import { migrateToLatest } from "../migrate.ts";
import { runStatement } from "./run-statement.ts";
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
  const server = await testServer();
  template ??= createTemplate(server);
  return createDatabase(server, await template);
}

/** A fresh database without any table. */
export async function createEmptyTestDatabase(): Promise<TestDatabase> {
  return createDatabase(await testServer());
}

/**
 * A migrated database to copy others from.
 * @param server URL of the server's maintenance database
 * @returns its name
 */
export async function createTemplate(server: string): Promise<string> {
  const empty = await createDatabase(server);
  await migrateToLatest(empty.db);
  await empty.db.destroy(); // a database with connections cannot be copied
  return new URL(empty.url).pathname.slice(1);
}

/** @param source name of the database to copy; an empty one when left out */
export async function createDatabase(
  server: string,
  source: string = "template1",
): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await runStatement(server, `create database ${name} template ${source}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const { db, close } = await connectDatabase({ url: url.href });
  return {
    url: url.href,
    db,
    cutConnections: () =>
      runStatement(
        server,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
      ),
    close: async () => {
      await close();
      await runStatement(server, `drop database ${name} with (force)`);
    },
  };
}

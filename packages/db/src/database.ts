import { type Kysely, sql } from "kysely";
import { rememberOptions } from "./own-connection.ts";
import { createPool, type PoolOptions, queriesOn } from "./pool.ts";
import type { Database } from "./schema.ts";
import { databaseUnreachable } from "./unreachable.ts";

/** What every query function takes: the whole database, one connection of it, or a transaction. */
export type Db = Kysely<Database>;

export type DatabaseOptions = PoolOptions & {
  /** Hears of an idle connection that broke; the pool replaces them by itself. */
  readonly onConnectionLost?: (error: Error) => void;
};

export type DatabaseConnection = {
  readonly db: Db;
  /** Waits for running queries, then closes every connection. */
  close(): Promise<void>;
};

/**
 * Connects to PostgreSQL and proves that it answers. Times are in UTC whatever the server's zone.
 * @throws RegistryError DATABASE_UNREACHABLE naming the host, never the password
 */
export async function connectDatabase(options: DatabaseOptions): Promise<DatabaseConnection> {
  const pool = createPool(options);
  // Without these listeners a connection lost between two queries would end the process: the pool
  // listens to idle connections only, so those in use need one of their own.
  pool.on("error", (error) => options.onConnectionLost?.(error));
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = queriesOn(pool, options);
  rememberOptions(db, options);
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    await db.destroy();
    throw databaseUnreachable(options.url, error);
  }
  return { db, close: () => db.destroy() };
}

import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { columnTypes } from "./column-types.ts";
import { withCopy } from "./copy/with-copy.ts";
import type { Database } from "./schema.ts";
import { databaseUnreachable } from "./unreachable.ts";

/** What every query function takes: the whole database, one connection of it, or a transaction. */
export type Db = Kysely<Database>;

export type DatabaseOptions = {
  /** postgres://user:password@host:port/database */
  readonly url: string;
  /** Refuses every write, for readers on replicas. */
  readonly readOnly?: boolean;
  /** Most connections at a time. */
  readonly poolSize?: number;
  /** After how many milliseconds PostgreSQL stops a statement; never when left out. */
  readonly statementTimeoutMs?: number;
  /** Hears of an idle connection that broke; the pool replaces them by itself. */
  readonly onConnectionLost?: (error: Error) => void;
};

export type DatabaseConnection = {
  readonly db: Db;
  /** Waits for running queries, then closes every connection. */
  close(): Promise<void>;
};

const POOL_SIZE = 8; // on two cores more connections bring nothing
const CONNECT_LIMIT_MS = 10_000;

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
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: withCopy(pool) }) });
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    await db.destroy();
    throw databaseUnreachable(options.url, error);
  }
  return { db, close: () => db.destroy() };
}

function createPool(options: DatabaseOptions): pg.Pool {
  const { url, readOnly = false, poolSize = POOL_SIZE, statementTimeoutMs = 0 } = options;
  const settings = {
    timezone: "UTC",
    default_transaction_read_only: readOnly ? "on" : "off",
    statement_timeout: statementTimeoutMs, // 0 is PostgreSQL's word for never
  };
  try {
    return new pg.Pool({
      connectionString: url,
      max: poolSize,
      connectionTimeoutMillis: CONNECT_LIMIT_MS,
      keepAlive: true,
      application_name: "sixtwo",
      types: columnTypes,
      options: Object.entries(settings)
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(" "),
    });
  } catch (error) {
    throw databaseUnreachable(url, error);
  }
}

import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import Cursor from "pg-cursor";
import { columnTypes } from "./column-types.ts";
import { withCopy } from "./copy/with-copy.ts";
import type { Database } from "./schema.ts";
import { databaseUnreachable } from "./unreachable.ts";
import { withCancellation } from "./with-cancellation.ts";
import { withPrepared } from "./with-prepared.ts";

export type PoolOptions = {
  /** postgres://user:password@host:port/database */
  readonly url: string;
  /** Refuses every write, for readers on replicas. */
  readonly readOnly?: boolean;
  /** Most connections at a time. */
  readonly poolSize?: number;
  /** After how many milliseconds PostgreSQL stops a statement; never when left out. */
  readonly statementTimeoutMs?: number;
  /** How PostgreSQL lists the connections; "sixtwo" when left out. */
  readonly name?: string;
  /**
   * For programs that answer requests: statements that come again are prepared, once for each
   * connection, and those of a request that is cancelled are stopped.
   */
  readonly prepares?: boolean;
  /** Milliseconds for a new connection; 10,000 when left out. */
  readonly connectLimitMs?: number;
};

const POOL_SIZE = 8; // on two cores more connections bring nothing
const CONNECT_LIMIT_MS = 10_000;
const QUIET_MS = 10_000;

/** PostgreSQL's side of it: a connection whose other end vanished goes after 25 seconds, not two hours. */
const KEEP_ALIVE = {
  tcp_keepalives_idle: QUIET_MS / 1000,
  tcp_keepalives_interval: 5,
  tcp_keepalives_count: 3,
};

/**
 * What requests ask for is in memory, or on a disk without a moving arm: there a row found by an index
 * costs little more than the next one. To compile a small statement costs more than to run it.
 */
const FOR_REQUESTS = { random_page_cost: 1.1, jit: "off" };

/**
 * Connections to PostgreSQL, none of them opened yet. Times are in UTC whatever the server's zone.
 * @throws RegistryError DATABASE_UNREACHABLE for a URL that cannot be read
 */
export function createPool(options: PoolOptions): pg.Pool {
  const { url, readOnly = false, poolSize = POOL_SIZE, statementTimeoutMs = 0 } = options;
  const settings = {
    timezone: "UTC",
    default_transaction_read_only: readOnly ? "on" : "off",
    statement_timeout: statementTimeoutMs, // 0 is PostgreSQL's word for never
    ...KEEP_ALIVE,
    ...(options.prepares ? FOR_REQUESTS : {}),
  };
  try {
    return new pg.Pool({
      connectionString: url,
      max: poolSize,
      connectionTimeoutMillis: options.connectLimitMs ?? CONNECT_LIMIT_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: QUIET_MS,
      application_name: options.name ?? "sixtwo",
      types: columnTypes,
      options: Object.entries(settings)
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(" "),
    });
  } catch (error) {
    throw databaseUnreachable(url, error);
  }
}

/** Typed queries over a pool. */
export function queriesOn(
  pool: pg.Pool,
  { prepares = false }: Pick<PoolOptions, "prepares"> = {},
): Kysely<Database> {
  const copying = withCopy(pool);
  return new Kysely<Database>({
    dialect: new PostgresDialect({
      pool: prepares ? withCancellation(withPrepared(copying), pool.options) : copying,
      cursor: Cursor,
      controlClient: pg.Client,
    }),
  });
}

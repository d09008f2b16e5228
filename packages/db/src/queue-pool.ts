import pg from "pg";

type QueuePoolOptions = {
  /** postgres://user:password@host:port/database */
  readonly url: string;
  /** Most connections at a time. */
  readonly poolSize: number;
  /** Hears of connections that broke; the pool replaces them by itself. */
  readonly onConnectionLost: (error: Error) => void;
};

/**
 * Connections for the job queue, which brings its own SQL and reads columns in pg's own way. Nothing
 * connects before it is used; whoever made it ends it.
 */
export function createQueuePool({ url, poolSize, onConnectionLost }: QueuePoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    keepAlive: true,
    application_name: "sixtwo-queue",
  });
  // One listener for connections at rest, one for those in use: a lost one must not end the process.
  pool.on("error", onConnectionLost);
  pool.on("connect", (client) => client.on("error", onConnectionLost));
  return pool;
}

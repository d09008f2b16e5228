import type { PostgresPool, PostgresPoolClient } from "kysely";
import pg from "pg";
import { untilCancelled } from "./cancellation.ts";

/** What PostgreSQL calls the backend behind a connection. */
type Backend = { readonly pid: number };

/**
 * The same pool, whose statements stop in PostgreSQL when the request that they are of is cancelled.
 * @param connection how to reach the same database beside the pool, which may be used up
 */
export function withCancellation(pool: PostgresPool, connection: pg.ClientConfig): PostgresPool {
  const wrapped = new WeakMap<PostgresPoolClient, PostgresPoolClient>();
  return {
    ...pool,
    async connect() {
      const client = await pool.connect();
      const known = wrapped.get(client);
      if (known !== undefined) return known;
      const { rows } = await client.query<Backend>("select pg_backend_pid() as pid", []);
      const made = cancelling(client, () => stopBackend(connection, rows[0]?.pid ?? 0));
      wrapped.set(client, made); // Kysely tells connections apart by their identity
      return made;
    },
  };
}

function cancelling(client: PostgresPoolClient, stop: () => Promise<void>): PostgresPoolClient {
  let stopping: Promise<void> | null = null;
  const stopOnce = () => {
    stopping ??= stop().finally(() => {
      stopping = null;
    });
  };
  const query = (statement: string, parameters: readonly unknown[] = []) => {
    const run = () => client.query(statement, parameters);
    return typeof statement === "string" ? untilCancelled(run, stopOnce) : run();
  };
  return {
    query: query as unknown as PostgresPoolClient["query"], // an overload for each kind of statement
    // Kept until the stop has arrived: it must not meet the statement of another request.
    release: (destroy) => {
      if (stopping === null) return client.release(destroy);
      void stopping.finally(() => client.release(destroy));
    },
  };
}

/** A statement that cannot be stopped ends by its own limit. */
async function stopBackend(connection: pg.ClientConfig, pid: number): Promise<void> {
  const client = new pg.Client(connection);
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select pg_cancel_backend($1)", [pid]);
  } catch {
    // Out of reach: then its statement_timeout does it.
  } finally {
    await client.end().catch(() => undefined); // it may be lost already
  }
}

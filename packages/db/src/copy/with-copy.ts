import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";
import { from } from "pg-copy-streams";
import type Cursor from "pg-cursor";

const COPY_IN = /^copy\b.*\bfrom stdin\b/;

/**
 * The same pool, whose connections also take `copy … from stdin` with the pieces of what is
 * copied as the one parameter: so a COPY stands in the same transaction as the statements around it.
 * A cursor passes through as it is.
 */
export function withCopy(pool: pg.Pool): PostgresPool {
  const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const known = wrapped.get(client);
      if (known !== undefined) return known;
      const made = copying(client);
      wrapped.set(client, made); // Kysely tells connections apart by their identity
      return made;
    },
  };
}

function copying(client: pg.PoolClient): PostgresPoolClient {
  const query = (statement: string | Cursor, parameters: readonly unknown[]) => {
    if (typeof statement !== "string") return client.query(statement);
    if (!COPY_IN.test(statement)) return client.query(statement, [...parameters]);
    return copy(client, statement, parameters[0] as Iterable<Buffer>); // whoever copies gives what to copy
  };
  return {
    query: query as unknown as PostgresPoolClient["query"], // an overload for each kind of statement
    release: (destroy) => client.release(destroy),
  };
}

async function copy(client: pg.PoolClient, statement: string, data: Iterable<Buffer>) {
  const stream = client.query(from(statement));
  await pipeline(Readable.from(data, { objectMode: false }), stream);
  return { command: "INSERT", rowCount: stream.rowCount, rows: [] } as const;
}

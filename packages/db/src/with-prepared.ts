import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";
import { type StatementNames, statementNames } from "./statement-names.ts";

const READS = /^\s*(select|with)\b/i;
/** PostgreSQL's "cached plan must not change result type". */
const PLAN_OUTDATED = "0A000";

/** A client that, like pg's own, also takes a statement with a name. */
type NamingClient = { query(config: pg.QueryConfig): Promise<pg.QueryResult> };

/**
 * The same pool, whose connections prepare the reads that come again: PostgreSQL then parses and
 * plans each once for a connection, which is half of its work for a small question.
 */
export function withPrepared(pool: PostgresPool): PostgresPool {
  const names = statementNames();
  const wrapped = new WeakMap<PostgresPoolClient, PostgresPoolClient>();
  return {
    ...pool,
    async connect() {
      const client = await pool.connect();
      const known = wrapped.get(client);
      if (known !== undefined) return known;
      const made = preparing(client, names);
      wrapped.set(client, made); // Kysely tells connections apart by their identity
      return made;
    },
  };
}

function preparing(client: PostgresPoolClient, names: StatementNames): PostgresPoolClient {
  const naming = client as unknown as NamingClient; // the layer below passes on what is no text
  const query = (statement: unknown, parameters: readonly unknown[] = []) => {
    const isRead = typeof statement === "string" && READS.test(statement);
    const name = isRead ? names.of(statement) : null;
    if (!isRead || name === null) return client.query(statement as string, parameters); // as it came
    return prepared({ name, text: statement, values: [...parameters] });
  };
  return { ...client, query: query as PostgresPoolClient["query"] }; // an overload for each kind

  function prepared(config: pg.QueryConfig): Promise<pg.QueryResult> {
    return naming.query(config).catch((error: unknown) => {
      if (!(error instanceof Error && "code" in error && error.code === PLAN_OUTDATED)) throw error;
      names.renew();
      return naming.query({ text: config.text, values: config.values ?? [] });
    });
  }
}

import { pipeline } from "node:stream/promises";
import { type RawBuilder, sql } from "kysely";
import pg from "pg";
import { from, to } from "pg-copy-streams";
import type { Db } from "../../database.ts";

/** Two connections between which rows flow, none of them ever all in memory. */
export type CopyLine = {
  /** Copies what a query of the source gives into a table of the target. */
  copy(query: RawBuilder<unknown>, into: RawBuilder<unknown>): Promise<void>;
  /** Runs a statement at the target. */
  run(statement: RawBuilder<unknown>): Promise<void>;
};

type Ends = {
  readonly sourceUrl: string;
  readonly targetUrl: string;
  /** Only writes statements down. */
  readonly db: Db;
};

/**
 * Works on one state of the source, and in one transaction of the target: all of it is there
 * afterwards, or nothing.
 */
export async function withCopyLine<Result>(
  { sourceUrl, targetUrl, db }: Ends,
  work: (line: CopyLine) => Promise<Result>,
): Promise<Result> {
  const source = clientOf(sourceUrl);
  const target = clientOf(targetUrl);
  const textOf = (statement: RawBuilder<unknown>) => statement.compile(db).sql;
  try {
    await Promise.all([source.connect(), target.connect()]);
    await source.query("begin isolation level repeatable read read only");
    await target.query("begin");
    const result = await work({
      async copy(query, into) {
        const rows = source.query(to(textOf(sql`copy (${query}) to stdout (format binary)`)));
        const table = target.query(from(textOf(sql`copy ${into} from stdin (format binary)`)));
        await pipeline(rows, table);
      },
      async run(statement) {
        await target.query(textOf(statement));
      },
    });
    await target.query("commit");
    return result;
  } finally {
    await Promise.allSettled([source.end(), target.end()]);
  }
}

function clientOf(connectionString: string): pg.Client {
  const client = new pg.Client({ connectionString, application_name: "sixtwo-rebuild" });
  client.on("error", () => undefined); // the query under way fails with it
  return client;
}

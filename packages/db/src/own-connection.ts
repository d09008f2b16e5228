import { RegistryError } from "@sixtwo/domain";
import type { Kysely } from "kysely";
import type pg from "pg";
import { createPool, type PoolOptions, queriesOn } from "./pool.ts";
import type { Database } from "./schema.ts";

/** One connection beside the pool, for what must end when it breaks. */
export type OwnConnection = {
  /** Runs on this connection and on no other, one statement after another. */
  readonly db: Kysely<Database>;
  /** Aborted at once when the connection ends before the work does; the reason is the failure. */
  readonly ended: AbortSignal;
  /** Ends it without a word to the server, so that a server that is out of reach cannot delay it. */
  drop(reason: Error): void;
};

/** What is asked of a database of which nothing but its URL is needed. */
type View = { getExecutor(): { readonly adapter: object } };

type Way = Pick<PoolOptions, "name" | "connectLimitMs">;

const CLOSE_LIMIT_MS = 1_000;

/** By what all views of a database share: with plugins, of one connection, in a transaction. */
const optionsOfDatabase = new WeakMap<object, PoolOptions>();

/** Lets `onOwnConnection` reach this database. */
export function rememberOptions(db: View, options: PoolOptions): void {
  optionsOfDatabase.set(db.getExecutor().adapter, options);
}

/**
 * Runs `work` on a new connection to the same database, and ends the connection after it.
 * @throws RegistryError INTERNAL for a database that `connectDatabase` did not open; what `work`
 * throws, and pg's own error when there is no connection to be had
 */
export async function onOwnConnection<Result>(
  db: View,
  way: Way,
  work: (own: OwnConnection) => Promise<Result>,
): Promise<Result> {
  const options = { ...optionsOf(db), ...way, poolSize: 1 };
  const pool = createPool(options);
  const line = watchLine(pool);
  const queries = queriesOn(pool);
  rememberOptions(queries, options);
  try {
    return await queries.connection().execute((own) => work({ db: own, ...line }));
  } finally {
    line.close();
    const limit = setTimeout(() => line.drop(), CLOSE_LIMIT_MS);
    await queries.destroy();
    clearTimeout(limit);
  }
}

/** A pool of one opens one connection; a second, after that one ended, would have lost its locks. */
function watchLine(pool: pg.Pool) {
  const ended = new AbortController();
  let client: pg.PoolClient | undefined;
  let isClosing = false;
  const end = (reason: Error) => (isClosing ? undefined : ended.abort(reason));
  pool.on("error", end);
  pool.on("connect", (connected) => {
    client = connected.on("error", end).on("end", () => end(new Error("It was closed.")));
  });
  return {
    ended: ended.signal,
    drop: (reason?: Error) => void client?.connection.stream.destroy(reason),
    close: () => {
      isClosing = true;
    },
  };
}

function optionsOf(db: View): PoolOptions {
  const options = optionsOfDatabase.get(db.getExecutor().adapter);
  if (options !== undefined) return options;
  throw new RegistryError("INTERNAL", {
    message: "A connection of its own was asked of a database that has no known URL.",
    remedy: "Open the database with connectDatabase.",
  });
}

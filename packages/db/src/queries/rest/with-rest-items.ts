import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { onOwnConnection } from "../../own-connection.ts";
import { decodeCursor } from "../explorer/cursor.ts";
import type { RestList, Wanted } from "./rest-list.ts";

type Deps = { readonly db: Db };

type Rest<Filter> = Wanted<Filter> & {
  /** The cursor after which it begins; null for the whole list. */
  readonly after: string | null;
};

const ROWS_AT_A_TIME = 500;

/** PostgreSQL counts the time from the first row to the last, the reader's own time included. */
const WHOLE_LIMIT_MS = 15 * 60_000;

/**
 * Gives `work` all items of a list, a few hundred in memory at a time. They come through a connection
 * of their own, so that a reader who takes his time holds none of the pool's.
 * @param wanted.signal cancels the statement in PostgreSQL; `work` then sees it fail
 */
export async function withRestItems<Filter, Row, Item>(
  { db }: Deps,
  list: RestList<Filter, Row, Item>,
  {
    work,
    signal,
    ...wanted
  }: Rest<Filter> & {
    readonly signal: AbortSignal;
    readonly work: (items: AsyncGenerator<Item>) => Promise<void>;
  },
): Promise<void> {
  await onOwnConnection(db, { name: "sixtwo download" }, async ({ db: own }) => {
    const cancel = await preparedToCancel({ db }, own);
    signal.addEventListener("abort", cancel);
    try {
      signal.throwIfAborted();
      await work(restItems({ db: own }, list, wanted));
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  });
}

/**
 * All items of a list through a cursor on the given connection, which does nothing else meanwhile.
 * @throws RegistryError BAD_INPUT for a cursor that the list did not make
 */
export async function* restItems<Filter, Row, Item>(
  { db }: Deps,
  { name, shape, select, itemOf }: RestList<Filter, Row, Item>,
  { after, ...wanted }: Rest<Filter>,
): AsyncGenerator<Item> {
  const key = after === null ? null : decodeCursor(name, shape, after);
  const query = select({ ...wanted, after: key }).compile(db);
  const chunks = db.getExecutor().stream<Row>(query, ROWS_AT_A_TIME);
  for await (const { rows } of chunks) yield* rows.map(itemOf);
}

/**
 * Lets a connection take its time.
 * @returns ends the statement that runs on it; where none runs it does nothing
 */
async function preparedToCancel({ db }: Deps, own: Db): Promise<() => void> {
  const { rows } = await sql<{ readonly pid: number }>`
    select pg_backend_pid() as pid,
      set_config('statement_timeout', ${String(WHOLE_LIMIT_MS)}, false)`.execute(own);
  const pid = rows[0]?.pid ?? 0;
  // Where the database is away there is nothing left to cancel.
  return () => void sql`select pg_cancel_backend(${pid}::int)`.execute(db).catch(() => undefined);
}

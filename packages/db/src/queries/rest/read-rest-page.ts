import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { decodeCursor, encodeCursor } from "../explorer/cursor.ts";
import type { RestList, Wanted } from "./rest-list.ts";

type Part = {
  /** Items at most. */
  readonly limit: number;
  /** The cursor after which the page begins; null for the beginning. */
  readonly after: string | null;
};

/** A part of a list. */
export type RestPage<Item> = {
  readonly items: readonly Item[];
  /** Of the last item; null for an empty page. */
  readonly cursor: string | null;
  readonly hasNext: boolean;
};

/**
 * A page of a list.
 * @throws RegistryError BAD_INPUT for a cursor that the list did not make
 */
export async function readRestPage<Filter, Row, Item>(
  { db }: { readonly db: Db },
  { name, shape, keyOf, select, itemOf }: RestList<Filter, Row, Item>,
  { limit, after, ...wanted }: Wanted<Filter> & Part,
): Promise<RestPage<Item>> {
  const key = after === null ? null : decodeCursor(name, shape, after);
  const selected = select({ ...wanted, after: key });
  // One more than the page holds tells whether there is another page.
  const { rows } = await sql<Row>`${selected} limit ${limit + 1}::int`.execute(db);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(itemOf),
    cursor: last === undefined ? null : encodeCursor(name, keyOf(last)),
    hasNext: rows.length > limit,
  };
}

import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import { combinedConditions } from "./combined-filter.ts";
import {
  type Listing,
  type ListRequest,
  listWindow,
  pageRows,
  rowsAsRead,
  selectCount,
} from "./listing.ts";
import type { Page } from "./page.ts";

type Deps = { readonly db: Db };

/** What tells one thing from others of its kind, such as a registry and the number of a batch. */
export type RelationKey = readonly [a: string, b?: string, c?: string];

/** A list that belongs to each of many things: what ties its rows to the key `k` (a, b, c). */
export type Relation<Row, Filter, Order extends string> = {
  readonly listing: Listing<Row, Filter, Order>;
  readonly tie: RawBuilder<unknown>;
};

/**
 * For each key the same page of its own list, in one query.
 * @throws RegistryError BAD_INPUT for a wrong page, or a text that PostgreSQL cannot hold
 */
export async function listRelated<Row, Filter, Order extends string>(
  { db }: Deps,
  { listing, tie }: Relation<Row, Filter, Order>,
  { keys, ...request }: ListRequest<Filter, Order> & { readonly keys: readonly RelationKey[] },
): Promise<readonly Page<Row>[]> {
  const window = listWindow(listing, request);
  const conditions = combinedConditions(request.filter, listing.conditions);
  const own = pageRows(listing.rows(request.moment, [tie, ...conditions]), window);
  const { rows } = await sql<Row & { readonly position: bigint }>`
    select k.position, x.* from ${keyTable(keys)} cross join lateral (${own}) x
    order by k.position, ${window.order}`.execute(db);
  const byKey = Map.groupBy(rows, ({ position }) => position);
  return keys.map((_, at) => window.pageOf(rowsAsRead(listing, byKey.get(BigInt(at + 1)) ?? [])));
}

/** For each key how many rows its own list has, in one query. */
export async function countRelated<Row, Filter, Order extends string>(
  { db }: Deps,
  { listing, tie }: Relation<Row, Filter, Order>,
  {
    keys,
    filter,
    moment,
  }: Pick<ListRequest<Filter, Order>, "filter" | "moment"> & {
    readonly keys: readonly RelationKey[];
  },
): Promise<readonly number[]> {
  const conditions = combinedConditions(filter, listing.conditions);
  const counted = selectCount(listing.rows(moment, [tie, ...conditions]));
  const { rows } = await sql<{ readonly count: number }>`
    select x.count from ${keyTable(keys)} cross join lateral (${counted}) x
    order by k.position`.execute(db);
  return rows.map(({ count }) => count);
}

function keyTable(keys: readonly RelationKey[]): RawBuilder<unknown> {
  const part = (at: 0 | 1 | 2): readonly string[] => keys.map((key) => key[at] ?? "");
  return sql`unnest(${part(0)}::text[], ${part(1)}::text[], ${part(2)}::text[])
    with ordinality k (a, b, c, position)`;
}

import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import { type Combined, combinedConditions } from "./combined-filter.ts";
import { type Companion, rowsWith } from "./companions.ts";
import type { Moment } from "./moment.ts";
import {
  type Direction,
  type Page,
  type PageRequest,
  type PageWindow,
  type Sorted,
  type Sorting,
  windowOf,
} from "./page.ts";
import type { Condition } from "./where.ts";

type Deps = { readonly db: Db };

/** A list that is read in pages: what its rows are, what they are filtered and sorted by. */
export type Listing<Row, Filter, Order extends string> = {
  readonly name: string;
  /** The rows of a moment that meet the conditions. */
  readonly rows: (moment: Moment, conditions: readonly Condition[]) => RawBuilder<Row>;
  readonly conditions: (filter: Filter) => readonly Condition[];
  readonly sortings: Readonly<Record<Order, Sorting<Row>>>;
  /** What it is sorted by unless asked for otherwise. */
  readonly usual: Order;
  /** The most rows of one page; 100 when left out. */
  readonly largestPage?: number;
  /** What PostgreSQL's answer lacks of a row. */
  readonly read?: (row: Row) => Row;
};

/** What a list is sorted by, and whether from the least or from the greatest. */
export type Sort<Order extends string> = {
  readonly field: Order;
  readonly direction?: Direction | null | undefined;
};

/** Which rows of a list, and which page of them. */
export type ListRequest<Filter, Order extends string> = {
  readonly filter: Combined<Filter>;
  readonly page: PageRequest;
  readonly moment: Moment;
  readonly sort?: Sort<Order> | null;
  /** What is to be read together with the page. */
  readonly companions?: readonly Companion[];
};

const LARGEST_PAGE = 100;

/**
 * A page of a list.
 * @throws RegistryError BAD_INPUT for a wrong page, or a text that PostgreSQL cannot hold
 */
export async function listRows<Row, Filter, Order extends string>(
  { db }: Deps,
  listing: Listing<Row, Filter, Order>,
  request: ListRequest<Filter, Order>,
): Promise<Page<Row>> {
  const window = listWindow(listing, request);
  const conditions = combinedConditions(request.filter, listing.conditions);
  const rows = await rowsWith(
    db,
    pageRows(listing.rows(request.moment, conditions), window),
    request,
  );
  return window.pageOf(rowsAsRead(listing, rows));
}

/** How many rows a list has. */
export async function countRows<Row, Filter, Order extends string>(
  { db }: Deps,
  listing: Listing<Row, Filter, Order>,
  { filter, moment }: Pick<ListRequest<Filter, Order>, "filter" | "moment">,
): Promise<number> {
  const rows = listing.rows(moment, combinedConditions(filter, listing.conditions));
  const { rows: counted } = await selectCount(rows).execute(db);
  return counted[0]?.count ?? 0;
}

/** The window of a page onto a list that is sorted as asked. */
export function listWindow<Row, Filter, Order extends string>(
  { name, sortings, usual, largestPage = LARGEST_PAGE }: Listing<Row, Filter, Order>,
  { page, sort }: Pick<ListRequest<Filter, Order>, "page" | "sort">,
): PageWindow<Row> {
  const field = sort?.field ?? usual;
  const sorting = sortings[field];
  const sorted: Sorted<Row> = {
    name: field === usual ? name : `${name} by ${field}`,
    sorting,
    direction: sort?.direction ?? sorting.direction,
    largestPage,
  };
  return windowOf(sorted, page);
}

/**
 * The rows that a window shows, in its order. The limit is part of the statement's text: of one that it does
 * not know PostgreSQL expects a tenth of all rows, and plans such a statement anew each time.
 */
export function pageRows<Row>(
  rows: RawBuilder<Row>,
  { within, order, limit }: PageWindow<Row>,
): RawBuilder<Row> {
  return sql`select x.* from (${rows}) x where ${within} order by ${order} limit ${sql.lit(limit)}`;
}

/** How many rows there are. */
export function selectCount(rows: RawBuilder<unknown>): RawBuilder<{ readonly count: number }> {
  return sql`select count(*)::int as count from (${rows}) x`;
}

/** The rows, with what PostgreSQL's answer lacks. */
export function rowsAsRead<Row, Filter, Order extends string>(
  { read }: Listing<Row, Filter, Order>,
  rows: readonly Row[],
): readonly Row[] {
  return read === undefined ? rows : rows.map(read);
}

import { RegistryError } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import { decodeCursor, encodeCursor, type KeyType, type SortKey } from "./cursor.ts";
import { allOf, given } from "./where.ts";

/** Which part of a list is wanted. */
export type PageRequest = {
  /** Rows at most, from the front. */
  readonly first: number;
  /** The cursor after which the page begins; null for the beginning. */
  readonly after: string | null;
  /** Rows at most, from the back; it takes the place of `first`. */
  readonly last?: number | null;
  /** The cursor before which the page ends; null for the end. */
  readonly before?: string | null;
};

/** A part of a list, with a cursor for each row. */
export type Page<Row> = {
  readonly rows: readonly { readonly cursor: string; readonly row: Row }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
};

export const DIRECTIONS = ["asc", "desc"] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** One way to sort a list: by columns that together tell all its rows apart. */
export type Sorting<Row> = {
  readonly by: readonly (readonly [column: keyof Row & string, type: KeyType])[];
  /** Unless another one is asked for. */
  readonly direction: Direction;
};

/** The list that a page is of, and how it is sorted. */
export type Sorted<Row> = {
  readonly name: string;
  readonly sorting: Sorting<Row>;
  readonly direction: Direction;
  readonly largestPage: number;
};

/** What makes a page out of the rows `x` of a list. */
export type PageWindow<Row> = {
  readonly within: RawBuilder<unknown>;
  readonly order: RawBuilder<unknown>;
  /** More than the page holds, which tells whether there is another page. */
  readonly limit: number;
  readonly pageOf: (rows: readonly Row[]) => Page<Row>;
};

const PLANNED_LIMITS = [1, 2, 11, 21, 31, 41, 51, 76, 101];

/**
 * The window of a page onto its list.
 * @throws RegistryError BAD_INPUT for a page size that is too large, or a foreign cursor
 */
export function windowOf<Row>(list: Sorted<Row>, page: PageRequest): PageWindow<Row> {
  const isFromBack = page.last != null;
  const size = sizeOf(list, page);
  const after = keyOf(list, page.after);
  const before = keyOf(list, page.before ?? null);
  return {
    within: allOf([given(after, beyond(list, ">")), given(before, beyond(list, "<"))]),
    order: orderOf(list, isFromBack),
    limit: plannedLimit(size + 1),
    pageOf: (found) => {
      const rows = found.slice(0, size);
      const more = found.length > size;
      return {
        rows: (isFromBack ? rows.reverse() : rows).map((row) => withCursor(list, row)),
        hasNextPage: isFromBack ? before !== null : more,
        hasPreviousPage: isFromBack ? more : after !== null,
      };
    },
  };
}

/** At least so many rows, and no other numbers than a few: each makes a statement of its own. */
function plannedLimit(rows: number): number {
  return PLANNED_LIMITS.find((limit) => limit >= rows) ?? rows;
}

function sizeOf<Row>({ name, largestPage }: Sorted<Row>, { first, last }: PageRequest): number {
  const size = last ?? first;
  if (Number.isInteger(size) && size >= 0 && size <= largestPage) return size;
  const [asked, end] = last == null ? ["first", "after: the page's endCursor"] : ["last", "before"];
  throw new RegistryError("BAD_INPUT", {
    message: `${asked} is ${size}; a page of ${name} has 0 to ${largestPage} rows.`,
    remedy: `Ask for at most ${largestPage} and go on with ${end}.`,
  });
}

function keyOf<Row>({ name, sorting }: Sorted<Row>, cursor: string | null): SortKey | null {
  if (cursor === null) return null;
  const shape = sorting.by.map(([, type]) => type);
  return decodeCursor(name, shape, cursor);
}

/** The rows on one side of a key, in the list's own order. */
function beyond<Row>({ sorting, direction }: Sorted<Row>, side: ">" | "<") {
  const isGreater = (side === ">") === (direction === "asc");
  return (key: SortKey): RawBuilder<unknown> => {
    const columns = sql.join(sorting.by.map(([column]) => columnOf(column)));
    const values = sorting.by.map(([, type], at) => sql`${key[at]}::${sql.raw(type)}`); // a closed list of types
    return isGreater
      ? sql`(${columns}) > (${sql.join(values)})`
      : sql`(${columns}) < (${sql.join(values)})`;
  };
}

function orderOf<Row>({ sorting, direction }: Sorted<Row>, isFromBack: boolean) {
  const isDescending = (direction === "desc") !== isFromBack;
  return sql.join(
    sorting.by.map(([column]) => (isDescending ? sql`${columnOf(column)} desc` : columnOf(column))),
  );
}

function columnOf(column: string): RawBuilder<unknown> {
  return sql.ref(`x.${column}`);
}

function withCursor<Row>({ name, sorting }: Sorted<Row>, row: Row) {
  const key = sorting.by.map(([column]) => keyPart(row[column]));
  return { cursor: encodeCursor(name, key), row };
}

function keyPart(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

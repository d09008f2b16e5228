import { RegistryError } from "@sixtwo/domain";
import { decodeCursor, encodeCursor, type KeyShape, type SortKey } from "./cursor.ts";

/** Which part of a list is wanted. */
export type PageRequest = {
  /** Rows at most. */
  readonly first: number;
  /** The cursor after which the page begins; null for the beginning. */
  readonly after: string | null;
};

/** A part of a list, with a cursor for each row. */
export type Page<Row> = {
  readonly rows: readonly { readonly cursor: string; readonly row: Row }[];
  readonly hasNextPage: boolean;
};

/** How a list is told from others and sorted. */
export type Listing<Row> = {
  readonly name: string;
  readonly shape: KeyShape;
  readonly keyOf: (row: Row) => SortKey;
  /** The most rows of one page; 100 when left out. */
  readonly largestPage?: number;
};

const LARGEST_PAGE = 100;

/**
 * The sort key after which a page begins; null for the beginning.
 * @throws RegistryError BAD_INPUT for a page size that is too large, or a foreign cursor
 */
export function startOf<Row>(listing: Listing<Row>, { first, after }: PageRequest): SortKey | null {
  const largest = listing.largestPage ?? LARGEST_PAGE;
  if (!Number.isInteger(first) || first < 0 || first > largest) {
    throw new RegistryError("BAD_INPUT", {
      message: `first is ${first}; a page of ${listing.name} has 0 to ${largest} rows.`,
      remedy: `Ask for at most ${largest} and go on with after: the page's endCursor.`,
    });
  }
  return after === null ? null : decodeCursor(listing.name, listing.shape, after);
}

/** The page out of one row more than it holds, which tells whether there is another page. */
export function pageOf<Row>(
  listing: Listing<Row>,
  { first }: PageRequest,
  rows: readonly Row[],
): Page<Row> {
  return {
    rows: rows.slice(0, first).map((row) => ({
      cursor: encodeCursor(listing.name, listing.keyOf(row)),
      row,
    })),
    hasNextPage: rows.length > first,
  };
}

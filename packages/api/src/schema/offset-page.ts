import { RegistryError } from "@sixtwo/domain";
import type { RowBudget } from "../graphql/row-budget.ts";

const MOST_ROWS = 100;
const LAST_ROW = 1_000_000;

type Given = { readonly first: number; readonly after?: string | null | undefined };

/** A part of a list that is made anew for each question, and so is cut by places. */
export type OffsetPage = { readonly limit: number; readonly offset: number };

/**
 * What of such a list is asked for.
 * @throws RegistryError BAD_INPUT for a page that is too large, or a cursor that is none
 */
export function offsetPage({ first, after }: Given): OffsetPage {
  const offset = after == null ? 0 : Number(after);
  if (!Number.isInteger(first) || first < 0 || first > MOST_ROWS) {
    throw new RegistryError("BAD_INPUT", {
      message: `first is ${first}; a page of this list has 0 to ${MOST_ROWS} rows.`,
      remedy: `Ask for at most ${MOST_ROWS} and go on with after: the page's endCursor.`,
    });
  }
  if (after == null || (/^\d{1,7}$/.test(after) && offset <= LAST_ROW)) {
    return { limit: first, offset };
  }
  throw new RegistryError("BAD_INPUT", {
    message: `after is "${after.slice(0, 100)}", which no page of this list gave.`,
    remedy: "Pass the endCursor of the page before, or leave it out for the first page.",
  });
}

type Answered<Row> = {
  readonly page: OffsetPage;
  /** One row more than the page holds, where there is one. */
  readonly found: readonly Row[];
  readonly totalCount: () => Promise<number>;
  readonly rows: RowBudget;
};

/** The page as Relay's connections show it. */
export function offsetConnection<Row>({ page, found, totalCount, rows }: Answered<Row>) {
  const shown = found.slice(0, page.limit);
  rows.spend(shown.length);
  const edges = shown.map((node, index) => ({ cursor: `${page.offset + index + 1}`, node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > page.limit,
      hasPreviousPage: page.offset > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

import type { Page, PageRequest } from "@sixtwo/db/explorer";
import type { RowBudget } from "../graphql/row-budget.ts";

/** A page as Relay's connections show it. */
export type Connection<Node> = {
  readonly edges: { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted only when asked for. */
  readonly totalCount: () => Promise<number>;
};

type Wanted<Row, Node> = {
  readonly rows: RowBudget;
  readonly nodeOf: (row: Row) => Node;
  readonly totalCount: () => Promise<number>;
};

/** Arguments of a list, as every list takes them. */
export type GivenPage = {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
};

/**
 * The connection of a page.
 * @throws RegistryError BAD_INPUT when the request's lists hold too many rows
 */
export function connectionOf<Row, Node>(
  { rows, hasNextPage, hasPreviousPage }: Page<Row>,
  wanted: Wanted<Row, Node>,
): Connection<Node> {
  wanted.rows.spend(rows.length);
  return {
    edges: rows.map(({ cursor, row }) => ({ cursor, node: wanted.nodeOf(row) })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: rows[0]?.cursor ?? null,
      endCursor: rows.at(-1)?.cursor ?? null,
    },
    totalCount: wanted.totalCount,
  };
}

/** Arguments of a list as the queries take them. */
export function pageRequest({ first, after, last, before }: GivenPage): PageRequest {
  return { first, after: after ?? null, last: last ?? null, before: before ?? null };
}

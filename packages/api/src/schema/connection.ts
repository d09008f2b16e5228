import type { Page } from "@sixtwo/db/explorer";
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
  /** The cursor after which the page begins, if any. */
  readonly after: string | null | undefined;
  readonly nodeOf: (row: Row) => Node;
  readonly totalCount: () => Promise<number>;
};

/**
 * The connection of a page.
 * @throws RegistryError BAD_INPUT when the request's lists hold too many rows
 */
export function connectionOf<Row, Node>(
  { rows, hasNextPage }: Page<Row>,
  wanted: Wanted<Row, Node>,
): Connection<Node> {
  wanted.rows.spend(rows.length);
  return {
    edges: rows.map(({ cursor, row }) => ({ cursor, node: wanted.nodeOf(row) })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: wanted.after != null,
      startCursor: rows[0]?.cursor ?? null,
      endCursor: rows.at(-1)?.cursor ?? null,
    },
    totalCount: wanted.totalCount,
  };
}

/** Arguments of a list as the queries take them. */
export function pageOf(args: {
  readonly first: number;
  readonly after?: string | null | undefined;
}) {
  return { first: args.first, after: args.after ?? null };
}

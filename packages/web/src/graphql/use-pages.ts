import type { RegistryError } from "@sixtwo/domain";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { documentKey } from "./document-key.ts";
import { execute } from "./execute.ts";
import type { TypedText } from "./typed-text.ts";

type Connection<Node> = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
};

export type PageVariables = { readonly first: number; readonly after?: string | null | undefined };

/** A list that grows page by page. */
export type Pages<Node> = {
  readonly rows: readonly Node[];
  /** Of the whole list, not only of what is loaded; null until the first page is there. */
  readonly total: number | null;
  readonly status: "pending" | "error" | "success";
  readonly error: RegistryError | null;
  readonly retry: () => void;
  /** Null when there is no further page. */
  readonly more: (() => void) | null;
  readonly loadingMore: boolean;
};

/** A list that is known whole. */
export function onePage<Node>(rows: readonly Node[]): Pages<Node> {
  const answered = { rows, total: rows.length, status: "success", error: null } as const;
  return { ...answered, retry: () => {}, more: null, loadingMore: false };
}

export type UsePagesOptions<Result, Node> = {
  /** Finds the connection in the answer; null when what holds it does not exist. */
  readonly connection: (result: Result) => Connection<Node> | null;
  readonly enabled?: boolean;
};

/** The rows of a connection, loaded page by page. */
export function usePages<Result, Variables extends PageVariables, Node>(
  document: TypedText<Result, Variables>,
  variables: Variables,
  { connection, enabled = true }: UsePagesOptions<Result, Node>,
): Pages<Node> {
  const query = useInfiniteQuery({
    queryKey: [...documentKey(document, variables), "pages"],
    initialPageParam: null as string | null, // the page after no cursor is the first
    queryFn: async ({ pageParam, signal }) => {
      const asked = { ...variables, after: pageParam };
      return connection(await execute(document, { variables: asked, signal }));
    },
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    enabled,
  });
  return {
    rows: query.data?.pages.flatMap((page) => page?.nodes ?? []) ?? [],
    total: query.data?.pages[0]?.totalCount ?? null,
    // What was once answered stays when asking again fails.
    status: query.data === undefined ? query.status : "success",
    error: query.error as RegistryError | null, // `execute` throws no other
    retry: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
    loadingMore: query.isFetchingNextPage,
  };
}

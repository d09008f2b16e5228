import type { RegistryError } from "@sixtwo/domain";
import { useQuery } from "@tanstack/react-query";
import { documentKey } from "./document-key.ts";
import { execute } from "./execute.ts";
import type { TypedText } from "./typed-text.ts";

type Settling = {
  /** True while it is asked for the first time. */
  readonly isLoading: boolean;
  readonly retry: () => void;
};

/** An answer, or why there is none. What was once answered stays when asking again fails. */
export type Answer<Result> = Settling &
  (
    | { readonly status: "pending"; readonly data: undefined; readonly error: null }
    | { readonly status: "error"; readonly data: undefined; readonly error: RegistryError }
    | { readonly status: "success"; readonly data: Result; readonly error: RegistryError | null }
  );

export type UseDocumentOptions = {
  /** False to wait, such as for a variable that is not yet known. */
  readonly enabled?: boolean;
  /** Milliseconds after which it asks again by itself. */
  readonly refetchInterval?: number;
};

/** The answer to a GraphQL document; asked again whenever the ledger moves. */
export function useDocument<Result, Variables>(
  document: TypedText<Result, Variables>,
  variables: Variables,
  options: UseDocumentOptions = {},
): Answer<Result> {
  const { data, error, isLoading, refetch } = useQuery<Result, RegistryError>({
    queryKey: documentKey(document, variables),
    queryFn: ({ signal }) => execute(document, { variables, signal }),
    ...options,
  });
  const settling = { isLoading, retry: () => void refetch() };
  if (data !== undefined) return { ...settling, status: "success", data, error };
  if (error !== null) return { ...settling, status: "error", data: undefined, error };
  return { ...settling, status: "pending", data: undefined, error };
}

import type { RegistryError } from "@sixtwo/domain";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { documentKey } from "./document-key.ts";
import { execute } from "./execute.ts";
import type { TypedText } from "./typed-text.ts";

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
): UseQueryResult<Result, RegistryError> {
  return useQuery<Result, RegistryError>({
    queryKey: documentKey(document, variables),
    queryFn: ({ signal }) => execute(document, { variables, signal }),
    ...options,
  });
}

import { usePersistedOperations } from "@graphql-yoga/plugin-persisted-operations";
import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import known from "../../persisted-operations.json" with { type: "json" };

const TEXTS: ReadonlyMap<string, string> = new Map(Object.entries(known));
const KNOWN: ReadonlySet<string> = new Set(TEXTS.values());

const NOT_FOUND = refusal(
  "PersistedQueryNotFound",
  "Send the query itself; extensions.persistedQuery.sha256Hash names known operations only.",
);
const NO_ID = refusal(
  "The request has neither a query nor the id of a known one.",
  "Send a query.",
);
const NOT_KNOWN = refusal(
  "This registry answers known operations only.",
  "Use one of the examples of /graphql, or ask the registry's operator to allow other queries.",
);

/**
 * Known operations by the SHA-256 of their text: the web application's and the examples.
 * @param isOnly refuses every other query
 */
export function persistedOperations(isOnly: boolean): Plugin[] {
  const byId: Plugin = usePersistedOperations({
    getPersistedOperation: (id) => TEXTS.get(id) ?? null,
    allowArbitraryOperations: true,
    customErrors: { notFound: () => NOT_FOUND(), keyNotFound: () => NO_ID() },
  });
  const only: Plugin = {
    onParams({ params: { query } }) {
      if (query != null && !KNOWN.has(query)) throw NOT_KNOWN();
    },
  };
  return isOnly ? [only, byId] : [byId];
}

function refusal(message: string, remedy: string): () => GraphQLError {
  const extensions = { code: "BAD_INPUT", remedy, status: 400, http: { status: 400 } };
  return () => new GraphQLError(message, { extensions });
}

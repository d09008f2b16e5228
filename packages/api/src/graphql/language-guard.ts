import { GraphQLError, NoSchemaIntrospectionCustomRule, parse } from "graphql";
import type { Plugin } from "graphql-yoga";
import { aliasLimit } from "./alias-limit.ts";
import { depthLimit } from "./depth-limit.ts";
import { directiveLimit } from "./directive-limit.ts";
import { noMutations } from "./no-mutations.ts";
import { requireShallow } from "./require-shallow.ts";

// The web application's own queries are 8 deep, with 15 aliases and 500 tokens at most.
const DEEPEST = 12;
const MOST_ALIASES = 30;
const MOST_TOKENS = 2_000;
const MOST_DIRECTIVES = 30;

const RULES = [
  noMutations,
  depthLimit(DEEPEST),
  aliasLimit(MOST_ALIASES),
  directiveLimit(MOST_DIRECTIVES),
];
const REMEDY = "Correct the query; /graphql in a browser knows every type and field.";

/**
 * Limits what a query may ask, before any of it runs, and answers one that is not understood with
 * HTTP 400, a code and a remedy.
 */
export function languageGuard({ introspection }: { readonly introspection: boolean }): Plugin {
  const rules = introspection ? RULES : [...RULES, NoSchemaIntrospectionCustomRule];
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string, options?: object) => {
        requireShallow(String(source));
        return parse(source, { ...options, maxTokens: MOST_TOKENS });
      });
    },
    onValidate({ addValidationRule }) {
      for (const rule of rules) addValidationRule(rule);
    },
    onExecutionResult({ result, setResult }) {
      if (result === undefined || Array.isArray(result) || !("errors" in result)) return;
      // With data, some of it ran: then the errors tell of their fields, and the answer is a success.
      if ("data" in result && result.data !== undefined) return;
      setResult({ ...result, errors: (result.errors ?? []).map(explained) });
    },
  };
}

/** The error with the registry's code and remedy, and a status that every client gets. */
function explained(error: GraphQLError): GraphQLError {
  const { message, nodes = null, source = null, positions = null, path = null } = error;
  const known = error.extensions.remedy === undefined ? {} : error.extensions;
  const extensions = { code: "BAD_INPUT", remedy: REMEDY, status: 400, ...known };
  // Without `spec`, which would make a wrong query a success for clients that accept plain JSON.
  const http = { status: extensions.status };
  return new GraphQLError(message, {
    ...{ nodes, source, positions, path },
    extensions: { ...extensions, http },
  });
}

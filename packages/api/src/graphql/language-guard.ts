import { GraphQLError, parse } from "graphql";
import type { Plugin } from "graphql-yoga";
import { aliasLimit } from "./alias-limit.ts";
import { depthLimit } from "./depth-limit.ts";

// The web application's own queries are 8 deep, with 15 aliases and 500 tokens at most.
const DEEPEST = 12;
const MOST_ALIASES = 30;
const MOST_TOKENS = 2_000;

const RULES = [depthLimit(DEEPEST), aliasLimit(MOST_ALIASES)];
const REMEDY = "Correct the query; /graphql in a browser knows every type and field.";

/**
 * Limits what a query may ask, before any of it runs, and answers one that is not understood with
 * HTTP 400, a code and a remedy.
 */
export const languageGuard: Plugin = {
  onParse({ setParseFn }) {
    setParseFn((source: string, options?: object) =>
      parse(source, { ...options, maxTokens: MOST_TOKENS }),
    );
    return ({ result }) => {
      if (result instanceof GraphQLError) explain(result);
    };
  },
  onValidate({ addValidationRule }) {
    for (const rule of RULES) addValidationRule(rule);
    return ({ result }) => {
      for (const error of result) explain(error);
    };
  },
};

function explain({ extensions }: GraphQLError): void {
  const known = { code: "BAD_INPUT", remedy: REMEDY, status: 400, ...extensions };
  // Without `spec`, for every client: a wrong query is no success, whatever media type it accepts.
  Object.assign(extensions, known, { http: { status: 400, spec: false } });
}

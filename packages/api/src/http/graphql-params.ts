import type { IncomingMessage } from "node:http";

/** What a client asks, in GraphQL over HTTP's own form. */
export type GraphqlParams = {
  readonly query?: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  readonly extensions?: Record<string, unknown>;
};

/** The parameters, or which of them is wrong. */
export type ReadParams = { readonly params: GraphqlParams } | { readonly wrong: string };

const isText = (value: unknown) => value == null || typeof value === "string";
const isValues = (value: unknown) =>
  value == null || (typeof value === "object" && !Array.isArray(value));

const PARTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  query: isText,
  operationName: isText,
  variables: isValues,
  extensions: isValues,
};

/** What a body asks. A query may be left out only where `extensions` names a known one. */
export function paramsOf(body: unknown): ReadParams {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return { wrong: "query" };
  const given = Object.entries(body).filter(([, value]) => value != null);
  for (const [name, value] of given) {
    if (!Object.hasOwn(PARTS, name)) return { wrong: name.slice(0, 50) };
    if (PARTS[name]?.(value) !== true) return { wrong: name };
  }
  const params: GraphqlParams = Object.fromEntries(given); // each part was looked at, above
  const isNamed = params.query !== undefined || params.extensions?.persistedQuery != null;
  return isNamed ? { params } : { wrong: "query" };
}

/** What an address asks, as in /graphql?query={status{chainBlock}}. */
export function paramsOfAddress({ url = "" }: IncomingMessage): ReadParams {
  const start = url.indexOf("?");
  const body: Record<string, unknown> = {};
  for (const [name, text] of new URLSearchParams(start === -1 ? "" : url.slice(start))) {
    if (text === "" || !Object.hasOwn(PARTS, name)) continue;
    if (PARTS[name] === isText) body[name] = text;
    else {
      const value = valuesIn(text);
      if (value === undefined) return { wrong: name };
      body[name] = value;
    }
  }
  return paramsOf(body);
}

function valuesIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the caller names the parameter
  }
}

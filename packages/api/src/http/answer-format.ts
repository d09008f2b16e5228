import type { IncomingMessage } from "node:http";

const PLAIN = "application/json; charset=utf-8";
const GRAPHQL = "application/graphql-response+json; charset=utf-8";

/** How data is written: as JSON of a content type, as events, or as the GraphQL server negotiates. */
export type DataFormat = typeof PLAIN | typeof GRAPHQL | "events" | "other";

/** What programs usually accept, by the header's very text. */
const USUAL: Readonly<Record<string, DataFormat>> = {
  "*/*": PLAIN,
  "application/json": PLAIN,
  "application/json, */*": PLAIN,
  "application/json, text/plain, */*": PLAIN,
  "application/json, multipart/mixed": PLAIN,
  "application/graphql-response+json": GRAPHQL,
  "application/graphql-response+json, application/json": GRAPHQL,
  "application/graphql-response+json, application/json, */*": GRAPHQL,
};

/** The format that the client accepts; GraphiQL's page for a browser. */
export function answerFormat({ method, headers }: IncomingMessage): DataFormat | "page" {
  const accept = headers.accept ?? "*/*";
  if (Object.hasOwn(USUAL, accept)) return USUAL[accept] ?? PLAIN;
  if (method === "GET" && accept.includes("text/html")) return "page";
  return accept.includes("text/event-stream") ? "events" : "other";
}

import type { Request, RequestHandler } from "express";
import { z } from "zod";

const Values = z.record(z.string(), z.unknown()).nullish();
const Body = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: Values,
  extensions: Values,
});
const JsonText = z.string().optional().transform(readJson).pipe(Values);
const Parameters = Body.extend({ variables: JsonText, extensions: JsonText });

/**
 * Refuses a request without a query, or with variables that are no object, in GraphQL's own form.
 * A body that is no object, or an empty one, must not reach the GraphQL server: it would wait for a
 * body that was read already.
 */
export const requireQuery: RequestHandler = (request, response, next) => {
  if (wantsGraphiql(request) || request.method === "OPTIONS") return next();
  const isPost = request.method === "POST";
  const asked = isPost ? Body.safeParse(request.body) : Parameters.safeParse(request.query);
  if (asked.success) return next();
  const [where = "query"] = asked.error.issues[0]?.path ?? [];
  const example = isPost
    ? '{"query":"{ status { chainBlock } }","variables":{}}'
    : "/graphql?query={status{chainBlock}}&variables={}";
  const extensions = { code: "BAD_INPUT", remedy: `Write it like ${example}.`, status: 400 };
  const message = `The request is no GraphQL request: its ${String(where)} is missing or wrong.`;
  response.status(400).json({ errors: [{ message, extensions }] });
};

/** True for a browser that opens /graphql as a page. */
export function wantsGraphiql(request: Request): boolean {
  return request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
}

function readJson(text: string | undefined, context: z.RefinementCtx): unknown {
  if (text === undefined || text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "not JSON" });
    return z.NEVER;
  }
}

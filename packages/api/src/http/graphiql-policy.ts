import { createHash } from "node:crypto";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import type { RequestHandler } from "express";
import { wantsGraphiql } from "./require-query.ts";

/**
 * GraphiQL is one page with its script inside and editors in workers made from blobs. Its policy
 * allows that very script by its hash, and nothing else inline.
 */
export function graphiqlPolicy(options: Parameters<typeof renderGraphiQL>[0]): RequestHandler {
  let policy: string | undefined;
  return (request, response, next) => {
    if (wantsGraphiql(request)) {
      policy ??= policyFor(renderGraphiQL(options));
      response.set("content-security-policy", policy);
    }
    next();
  };
}

function policyFor(page: string): string {
  const script = page.slice(page.indexOf("<script>") + 8, page.lastIndexOf("</script>"));
  const hash = createHash("sha256").update(script).digest("base64");
  return [
    "default-src 'self'",
    `script-src 'sha256-${hash}' 'strict-dynamic' blob:`,
    "worker-src blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");
}

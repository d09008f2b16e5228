import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import { readExamples } from "../graphql/examples.ts";

type Page = { readonly html: Buffer; readonly policy: string };

/** Answers with GraphiQL, one tab for each example, made once when it is first opened. */
export function graphiqlPage(): (response: ServerResponse) => void {
  let page: Page | undefined;
  return (response) => {
    page ??= renderPage();
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": page.policy,
      "content-length": page.html.length,
      "cache-control": "no-cache",
    });
    response.end(page.html);
  };
}

function renderPage(): Page {
  const html = renderGraphiQL({
    title: "Explorer API",
    defaultTabs: readExamples().map(({ query, variables }) => ({ query, variables })),
    subscriptionsProtocol: "SSE",
  });
  return { html: Buffer.from(html), policy: policyFor(html) };
}

/**
 * GraphiQL is one page with its script inside and editors in workers made from blobs. Its policy
 * allows that very script by its hash, and nothing else inline.
 */
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

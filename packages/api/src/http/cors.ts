import type { Step } from "./step.ts";

const ALWAYS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "RateLimit, RateLimit-Policy, Retry-After, X-Request-Id",
} as const;

const ASKED_BEFORE = {
  "access-control-allow-methods": "GET, POST, OPTIONS",
  "access-control-allow-headers": "Accept, Content-Type, Last-Event-ID",
  "access-control-max-age": "86400",
} as const;

/** Lets programs on any site ask, never with credentials: everything here is public. */
export const publicCors: Step = (request, response, next) => {
  for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
  if (request.method !== "OPTIONS") return next();
  response.writeHead(204, ASKED_BEFORE).end();
};

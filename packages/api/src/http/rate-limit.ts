import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { sendProblem } from "./problem.ts";

const WINDOW_MS = 60_000;

/** Lets each client address make so many requests a minute; RateLimit headers say how many are left. */
export function clientRateLimit(requestsPerMinute: number): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: requestsPerMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    handler: (_request, response) =>
      sendProblem(response, {
        status: 429,
        code: "TOO_MANY_REQUESTS",
        detail: `More than ${requestsPerMinute} requests came from this address in a minute.`,
        remedy: "Wait as long as the Retry-After header says, then go on more slowly.",
      }),
  });
}

import { statementFailure } from "@sixtwo/db/rest";
import type { Request, RequestHandler } from "express";

/**
 * Answers a request with the JSON that is made for it. Its ETag is what it says: a client that has
 * the same already is told so in 304, and asks each time.
 * @param work what it throws becomes a problem (RFC 9457)
 */
export function answering(work: (request: Request) => Promise<object>): RequestHandler {
  return async (request, response) => {
    const body = await work(request).catch((error: unknown) => {
      throw statementFailure(error) ?? error;
    });
    response.set("cache-control", "no-cache").json(body);
  };
}

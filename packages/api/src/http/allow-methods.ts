import type { RequestHandler } from "express";
import { sendProblem } from "./problem.ts";

/** Refuses every other method, and names those that are allowed. */
export function allowMethods(...allowed: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (allowed.includes(request.method)) return next();
    response.set("allow", allowed.join(", "));
    sendProblem(response, {
      status: 405,
      code: "BAD_INPUT",
      detail: `${request.method} is not possible on ${request.baseUrl || request.path}.`,
      remedy: `Use ${allowed.join(" or ")}.`,
    });
  };
}

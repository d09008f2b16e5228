import type { RequestHandler } from "express";
import { sendProblem } from "./problem.ts";

/** Refuses a POST whose body is not declared as JSON. */
export const requireJson: RequestHandler = (request, response, next) => {
  if (request.method !== "POST" || request.is("application/json")) return next();
  const given = request.headers["content-type"] ?? "none";
  sendProblem(response, {
    status: 415,
    code: "BAD_INPUT",
    detail: `The content-type is ${given.slice(0, 100)}; only application/json is read here.`,
    remedy: "Set content-type: application/json and send JSON.",
  });
};

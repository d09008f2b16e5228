import { sendProblem } from "./problem.ts";
import type { Step } from "./step.ts";

const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** Refuses a POST whose body is not declared as JSON. */
export const requireJson: Step = (request, response, next) => {
  const given = request.headers["content-type"] ?? "none";
  if (request.method !== "POST" || JSON_TYPE.test(given)) return next();
  sendProblem(response, {
    status: 415,
    code: "BAD_INPUT",
    detail: `The content-type is ${given.slice(0, 100)}; only application/json is read here.`,
    remedy: "Set content-type: application/json and send JSON.",
  });
};

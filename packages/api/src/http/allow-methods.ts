import { sendProblem } from "./problem.ts";
import type { Step } from "./step.ts";

/** Refuses every other method, and names those that are allowed. */
export function allowMethods(...allowed: readonly string[]): Step {
  return (request, response, next) => {
    const { method = "GET" } = request;
    if (allowed.includes(method)) return next();
    response.setHeader("allow", allowed.join(", "));
    sendProblem(response, {
      status: 405,
      code: "BAD_INPUT",
      detail: `${method} is not possible here.`,
      remedy: `Use ${allowed.join(" or ")}.`,
    });
  };
}

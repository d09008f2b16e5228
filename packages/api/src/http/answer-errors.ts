import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { RegistryError } from "@sixtwo/domain";
import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { type Problem, problemOf, sendProblem } from "./problem.ts";

/** What reading a request's body can fail with, by the names that Express's parsers give. */
const BODY_PROBLEMS: Readonly<Record<string, Omit<Problem, "status" | "code">>> = {
  "entity.too.large": {
    detail: "The body is larger than 100 kB.",
    remedy: "Send less at once.",
  },
  "entity.parse.failed": {
    detail: "The body is not valid JSON.",
    remedy: 'Send JSON such as {"query":"{ status { chainBlock } }"}.',
  },
  "encoding.unsupported": {
    detail: "The body's content-encoding is not supported.",
    remedy: "Send it plain or with gzip.",
  },
  "charset.unsupported": {
    detail: "The body's character set is not supported.",
    remedy: "Send it in UTF-8.",
  },
};

/** The last handler: every error becomes a problem; an unexpected one is logged and only named. */
export function answerErrors({ logger }: { readonly logger: Logger }): ErrorRequestHandler {
  const answer = errorAnswer(logger);
  // biome-ignore lint/complexity/useMaxParams: Express knows an error handler by its four parameters
  return (error, _request, response, next) => {
    return response.headersSent ? next(error) : answer(error, response);
  };
}

/** Answers a request that failed, unless its answer has begun already: then the connection ends. */
export function errorAnswer(logger: Logger): (error: unknown, response: ServerResponse) => void {
  return (error, response) => {
    if (response.headersSent) return void response.destroy();
    if (error instanceof RegistryError) return sendProblem(response, problemOf(error));
    const known = bodyProblem(error);
    if (known !== null) return sendProblem(response, known);
    const id = randomUUID();
    logger.error({ id, err: error }, "unexpected error in an HTTP request");
    const remedy = `Try again. If it stays, tell the registry's operator the id ${id}.`;
    sendProblem(response, { status: 500, code: "INTERNAL", detail: "Unexpected error", remedy });
  };
}

function bodyProblem(error: unknown): Problem | null {
  if (!(error instanceof Error) || !("status" in error)) return null;
  const { status } = error;
  if (typeof status !== "number" || status < 400 || status > 499) return null;
  const type = "type" in error ? String(error.type) : "";
  const told = BODY_PROBLEMS[type] ?? {
    detail: "The request cannot be read.",
    remedy: "Send a complete HTTP request with a well-formed path and body.",
  };
  return { status, code: "BAD_INPUT", ...told };
}

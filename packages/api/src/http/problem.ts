import { STATUS_CODES } from "node:http";
import type { ErrorCode, RegistryError } from "@sixtwo/domain";
import type { Response } from "express";

/** An error of the HTTP interface, as RFC 9457 writes it, with the registry's code and remedy. */
export type Problem = {
  readonly status: number;
  readonly code: ErrorCode;
  /** What happened, with the values concerned. */
  readonly detail: string;
  /** What the client can do next. */
  readonly remedy: string;
};

/** Answers with the problem. */
export function sendProblem(response: Response, problem: Problem): void {
  const { status, ...rest } = problem;
  response
    .status(status)
    .set("cache-control", "no-store")
    .type("application/problem+json")
    .send(JSON.stringify({ type: "about:blank", title: STATUS_CODES[status], status, ...rest }));
}

/** The problem that a failure of the registry is. */
export function problemOf({ status, code, message, remedy }: RegistryError): Problem {
  return { status, code, detail: message, remedy };
}

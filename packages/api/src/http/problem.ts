import { type ServerResponse, STATUS_CODES } from "node:http";
import type { ErrorCode, RegistryError } from "@sixtwo/domain";

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
export function sendProblem(response: ServerResponse, problem: Problem): void {
  const { status, ...rest } = problem;
  const title = STATUS_CODES[status];
  const body = Buffer.from(JSON.stringify({ type: "about:blank", title, status, ...rest }));
  response.writeHead(status, {
    "cache-control": "no-store",
    "content-type": "application/problem+json; charset=utf-8",
    "content-length": body.length,
  });
  response.end(body);
}

/** The problem that a failure of the registry is. */
export function problemOf({ status, code, message, remedy }: RegistryError): Problem {
  return { status, code, detail: message, remedy };
}

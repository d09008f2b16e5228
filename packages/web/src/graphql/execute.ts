import { ERROR_CODES, type ErrorCode, RegistryError } from "@sixtwo/domain";
import type { TypedText } from "./typed-text.ts";

type GraphqlProblem = {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown; readonly remedy?: unknown };
};
type GraphqlAnswer<Result> = {
  readonly data?: Result | null;
  readonly errors?: readonly GraphqlProblem[];
};

const ENDPOINT = "/graphql";
const RETRY = "Reload the page. If it stays, tell the registry's operator.";

/** What a request needs beside its document. */
export type ExecuteOptions<Variables> = {
  readonly variables: Variables;
  readonly signal?: AbortSignal;
};

/**
 * Asks the registry's API.
 * @throws RegistryError with the API's own message and remedy, or NOT_SYNCED when it does not answer
 */
export async function execute<Result, Variables>(
  document: TypedText<Result, Variables>,
  { variables, signal }: ExecuteOptions<Variables>,
): Promise<Result> {
  const answer = await post<Result>(JSON.stringify({ query: document, variables }), signal);
  const problem = answer.errors?.[0];
  if (problem !== undefined) throw refusal(problem);
  if (answer.data == null) throw unreadable();
  return answer.data;
}

async function post<Result>(body: string, signal?: AbortSignal): Promise<GraphqlAnswer<Result>> {
  const response = await fetch(ENDPOINT, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
    },
    body,
    signal: signal ?? null,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new RegistryError("NOT_SYNCED", {
      message: "The registry does not answer.",
      remedy: "Check the network connection; this page tries again by itself.",
      cause,
    });
  });
  return response.json().catch((cause: unknown) => {
    throw unreadable(cause, response.status);
  });
}

function refusal({ message, extensions }: GraphqlProblem): RegistryError {
  const remedy = typeof extensions?.remedy === "string" ? extensions.remedy : RETRY;
  return new RegistryError(codeOf(extensions?.code), { message, remedy });
}

function codeOf(code: unknown): ErrorCode {
  const known = typeof code === "string" && Object.hasOwn(ERROR_CODES, code);
  return known ? (code as ErrorCode) : "INTERNAL"; // its name is one of the codes
}

function unreadable(cause?: unknown, status?: number): RegistryError {
  const how = status === undefined ? "without data" : `with HTTP ${status}`;
  return new RegistryError("INTERNAL", {
    message: `The registry answered ${how}.`,
    remedy: RETRY,
    cause,
  });
}

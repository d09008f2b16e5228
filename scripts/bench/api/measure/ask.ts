import { RegistryError } from "@sixtwo/domain";
import type { Variables } from "../cases/api-case.ts";

/** Where questions of one case go, and in which words. */
export type Asked = { readonly graphql: string; readonly query: string };

export const JSON_HEADERS = { "content-type": "application/json" };

/** What a client sends. */
export function bodyOf({ query }: Asked, variables: Variables): string {
  return JSON.stringify({ query, variables });
}

/** @returns the data of the answer. @throws RegistryError INTERNAL for an answer with errors */
export async function ask(asked: Asked, variables: Variables): Promise<unknown> {
  const body = bodyOf(asked, variables);
  const response = await fetch(asked.graphql, { method: "POST", headers: JSON_HEADERS, body });
  const answer: unknown = await response.json();
  const isWhole = typeof answer === "object" && answer !== null && !("errors" in answer);
  if (response.ok && isWhole && "data" in answer) return answer.data;
  throw new RegistryError("INTERNAL", {
    message: `${asked.graphql} answered ${response.status}: ${JSON.stringify(answer).slice(0, 500)}`,
    remedy: `Ask it by hand: ${body.slice(0, 500)}`,
  });
}

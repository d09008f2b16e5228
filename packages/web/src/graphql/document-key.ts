import type { TypedText } from "./typed-text.ts";

/** The first part of every query key that mirrors the ledger. */
export const LEDGER_KEY = "ledger";

/** The cache key of a document with its variables. */
export function documentKey<Result, Variables>(
  document: TypedText<Result, Variables>,
  variables: Variables,
): readonly [string, string, Variables] {
  return [LEDGER_KEY, document, variables];
}

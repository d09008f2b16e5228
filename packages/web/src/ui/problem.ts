import { RegistryError } from "@sixtwo/domain";

/** What a reader is told of a failure: what happened, and what to do. */
export type Problem = { readonly message: string; readonly remedy: string | null };

/** The message and remedy of anything that was thrown or refused. */
export function problemOf(error: unknown): Problem {
  if (error instanceof RegistryError) return { message: error.message, remedy: error.remedy };
  return { message: error instanceof Error ? error.message : String(error), remedy: null };
}

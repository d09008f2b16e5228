import { RegistryError } from "@sixtwo/domain";
import { hideCredentials } from "./hide-credentials.ts";

/** What went wrong, as it may be shown to anyone. */
export type Problem = {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
};

export function problemOf(error: unknown): Problem {
  if (error instanceof RegistryError) {
    return { code: error.code, message: hideCredentials(error.message), remedy: error.remedy };
  }
  const message = hideCredentials(error instanceof Error ? error.message : String(error));
  return { code: "INTERNAL", message, remedy: "Nothing to do unless it lasts; then see the log." };
}

import { RegistryError } from "@sixtwo/domain";
import { hideCredentials } from "./hide-credentials.ts";

/** What a process says before it ends on a failure: what to do, or for one that has no name, where it was. */
export function lastWords(error: unknown): string {
  if (error instanceof RegistryError) {
    return hideCredentials(`${error.code}: ${error.message}\n${error.remedy}\n`);
  }
  const trace = error instanceof Error ? error.stack : undefined;
  return hideCredentials(`${trace ?? String(error)}\n`);
}

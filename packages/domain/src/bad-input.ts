import { RegistryError } from "./error.ts";

/**
 * The failure for a value that does not parse.
 * @param message what was wrong, with the value itself
 * @param example a value that would be accepted
 */
export function badInput(message: string, example: string): RegistryError {
  return new RegistryError("BAD_INPUT", { message, remedy: `Write it like ${example}.` });
}

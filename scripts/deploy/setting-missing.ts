import { RegistryError } from "@sixtwo/domain";

/** The failure for a setting without which nothing can begin. */
export function settingMissing(name: string, what: string): RegistryError {
  return new RegistryError("CONFIG_INVALID", {
    message: `${name} is not set.`,
    remedy: `Set ${name} to ${what}.`,
  });
}

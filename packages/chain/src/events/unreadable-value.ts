import { RegistryError } from "@sixtwo/domain";

/**
 * Fails for a value on chain that this program has no word for.
 * @throws RegistryError CHAIN_UNSUPPORTED always
 */
export function unreadableValue(what: string, value: number | string): never {
  throw new RegistryError("CHAIN_UNSUPPORTED", {
    message: `The chain names the ${what} ${value}, which this version does not know.`,
    remedy: "Update this program to the version that the contracts belong to.",
  });
}

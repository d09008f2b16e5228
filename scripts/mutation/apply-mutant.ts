import { RegistryError } from "@sixtwo/domain";
import type { Mutant } from "./mutant.ts";

/**
 * @param source the contract as it is.
 * @returns the contract with the fault.
 * @throws RegistryError BAD_INPUT unless the text to find stands exactly once: a fault that is put nowhere, or in a
 * second place too, would prove nothing.
 */
export function applyMutant(source: string, { name, file, find, replace }: Mutant): string {
  const parts = source.split(find);
  if (parts.length !== 2) {
    throw new RegistryError("BAD_INPUT", {
      message: `${name}: the text to find stands ${parts.length - 1} times in contracts/${file}.`,
      remedy: "The contract has changed: bring the mutant up to date in scripts/mutation/mutants.",
    });
  }
  return parts.join(replace);
}

import { parseArgs } from "node:util";
import { RegistryError } from "@sixtwo/domain";

export type RebuildArguments = {
  /** An empty database for the replay; null to create one. */
  readonly scratch: string | null;
};

/**
 * Reads the command line.
 * @throws RegistryError BAD_INPUT naming what is wrong
 */
export function readArguments(given: readonly string[]): RebuildArguments {
  const { verify, scratch } = parse(given);
  if (!verify) throw badArguments("There is nothing to do without --verify.");
  return { scratch: scratch ?? null };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: { verify: { type: "boolean", default: false }, scratch: { type: "string" } },
    }).values;
  } catch (error) {
    throw badArguments(error instanceof Error ? error.message : String(error));
  }
}

function badArguments(message: string): RegistryError {
  return new RegistryError("BAD_INPUT", {
    message,
    remedy: "Run npm run rebuild -- --verify [--scratch postgres://…].",
  });
}

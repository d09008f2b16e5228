import { parseArgs } from "node:util";
import { RegistryError } from "@sixtwo/domain";

export type RebuildArguments = {
  /** True to compare only; false to replace the live mirror. */
  readonly verify: boolean;
  /** Does not ask first. */
  readonly yes: boolean;
  /** An empty database for the replay; null to create one. */
  readonly scratch: string | null;
};

const OPTIONS = {
  verify: { type: "boolean", default: false },
  yes: { type: "boolean", default: false },
  scratch: { type: "string" },
} as const;

/**
 * Reads the command line.
 * @throws RegistryError BAD_INPUT naming what is wrong
 */
export function readArguments(given: readonly string[]): RebuildArguments {
  try {
    const { scratch, ...flags } = parseArgs({ args: [...given], options: OPTIONS }).values;
    return { ...flags, scratch: scratch ?? null };
  } catch (error) {
    throw new RegistryError("BAD_INPUT", {
      message: error instanceof Error ? error.message : String(error),
      remedy: "Run npm run rebuild -- [--verify] [--yes] [--scratch postgres://…].",
    });
  }
}

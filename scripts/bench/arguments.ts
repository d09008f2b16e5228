import { parseArgs } from "node:util";
import { RegistryError } from "@sixtwo/domain";

/**
 * Reads the command line of the benchmarks.
 * @param known the names there are; no name on the command line means all of them.
 * @throws RegistryError BAD_INPUT for a name or an option that does not exist.
 */
export function readArguments(
  args: readonly string[],
  known: readonly string[],
): { readonly names: readonly string[]; readonly json: boolean } {
  const { values, positionals } = parse(args);
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new RegistryError("BAD_INPUT", {
      message: `There is no benchmark ${unknown}.`,
      remedy: `Name one of: ${known.join(", ")}.`,
    });
  }
  return { names: positionals.length > 0 ? positionals : known, json: values.json ?? false };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { json: { type: "boolean" } },
      allowPositionals: true,
    });
  } catch (cause) {
    throw new RegistryError("BAD_INPUT", {
      message: cause instanceof Error ? cause.message : String(cause),
      remedy: "Usage: npm run bench [-- NAME...] [--json]",
      cause,
    });
  }
}

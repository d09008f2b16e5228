import { parseArgs } from "node:util";
import { RegistryError } from "@sixtwo/domain";
import { SUITES, type SuiteName } from "./run-tests.ts";

const USAGE = "Usage: npm run mutate [-- NAME...] [--suite mocha|solidity] [--jobs N]";

/** What to do: which mutants, with which tests, and how many at a time. */
export type MutationArguments = {
  readonly names: readonly string[];
  readonly suites: readonly SuiteName[];
  readonly jobs: number | undefined;
};

/**
 * Reads the command line.
 * @param known the mutants' names; no name on the command line means all of them.
 * @throws RegistryError BAD_INPUT for a name, a suite or an option that does not exist.
 */
export function readArguments(
  args: readonly string[],
  known: readonly string[],
): MutationArguments {
  const { values, positionals } = parse(args);
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw refused(`There is no mutant ${unknown}.`, `Name one of: ${known.join(", ")}.`);
  const suites = SUITES.filter((suite) => values.suite === undefined || values.suite === suite);
  if (suites.length === 0) throw refused(`There is no suite ${values.suite}.`);
  const jobs = values.jobs === undefined ? undefined : Number(values.jobs);
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs > 0))
    throw refused(`${values.jobs} is no number of jobs.`);
  return { names: positionals.length > 0 ? positionals : known, suites, jobs };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { suite: { type: "string" }, jobs: { type: "string" } },
      allowPositionals: true,
    });
  } catch (cause) {
    throw refused(cause instanceof Error ? cause.message : String(cause));
  }
}

function refused(message: string, remedy: string = USAGE): RegistryError {
  return new RegistryError("BAD_INPUT", { message, remedy });
}

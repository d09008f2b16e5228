import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { runProgram } from "../testing/run-program.ts";
import { firstFailure } from "./first-failure.ts";

const LIMIT_MS = 10 * 60_000;
const HARDHAT = ["node_modules/.bin/hardhat", "--config", "scripts/mutation/hardhat.config.ts"];
const LOG = "run.log";
/** They read gas and sources, where a fault shows although nothing that a contract does is tested. */
const NO_TESTS_OF_FAULTS = ["gas-limits.test.ts", "custom-errors.test.ts"];
/** Without the optimizer none does. */
const SIZE_TESTS = "fits the size limit";

export const SUITES = ["mocha", "solidity"] as const;
export type SuiteName = (typeof SUITES)[number];

/** Compiles all of a workspace, the tests' contracts too. @returns whether it does. */
export async function compiles(folder: string): Promise<boolean> {
  return (await run(folder, ["build"])).code === 0;
}

/**
 * Runs one suite until a test fails.
 * @returns the name of that test, undefined when all pass.
 * @throws RegistryError when the suite ended otherwise.
 */
export async function runSuite(folder: string, suite: SuiteName): Promise<string | undefined> {
  const { code, output } = await run(folder, commandOf(folder, suite));
  const failure = firstFailure(output);
  if ((code === 0) !== (failure === undefined)) {
    throw new RegistryError("INTERNAL", {
      message: `The ${suite} tests ended with code ${code}:\n${output.slice(-2_000)}`,
      remedy: "Run them without a fault first: npm test contracts",
    });
  }
  return failure;
}

function commandOf(folder: string, suite: SuiteName): readonly string[] {
  if (suite === "solidity") return ["test", "solidity"];
  const files = globSync("test/contracts/*.test.ts", { cwd: folder }).filter((file) =>
    NO_TESTS_OF_FAULTS.every((name) => !file.endsWith(name)),
  );
  return ["test", "mocha", "--no-compile", "--bail", "--grep-exclude", SIZE_TESTS, ...files.sort()];
}

async function run(
  folder: string,
  args: readonly string[],
): Promise<{ readonly code: number | undefined; readonly output: string }> {
  const inFolder = `cd '${folder}' && exec "$0" "$@" >${LOG} 2>&1`;
  const end = await runProgram(["sh", "-c", inFolder, ...HARDHAT, ...args], LIMIT_MS);
  const output = readFileSync(join(folder, LOG), "utf8");
  return { code: "code" in end ? end.code : undefined, output };
}

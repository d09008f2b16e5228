// Usage: npm run mutate [-- NAME...] [--suite mocha|solidity] [--jobs N]
// Puts faults into a copy of the contracts, one at a time, and runs the contracts' tests: mocha
// first, then the Solidity ones, until one fails. The exit code is 1 when a fault is not found, when
// it is put nowhere, or when the tests fail without any.
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { RegistryError } from "@sixtwo/domain";
import { readArguments } from "./mutation/arguments.ts";
import { judgeAll } from "./mutation/judge-all.ts";
import { MUTANTS } from "./mutation/mutants.ts";
import { isKilled, verdictText } from "./mutation/verdict-text.ts";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
try {
  const names = MUTANTS.map(({ name }) => name);
  const asked = readArguments(process.argv.slice(2), names);
  const verdicts = await judgeAll({
    mutants: MUTANTS.filter(({ name }) => asked.names.includes(name)),
    suites: asked.suites,
    jobs: asked.jobs ?? availableParallelism(),
  });
  console.log(verdictText(verdicts));
  if (!verdicts.every(isKilled)) process.exitCode ||= 1;
} catch (error) {
  if (!(error instanceof RegistryError)) throw error;
  console.error(`${error.code}: ${error.message}\n${error.remedy}`);
  process.exitCode = 1;
}

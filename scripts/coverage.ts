// Usage: npm run coverage
// Runs every test of the contracts with probes in them, and prints which lines and branches of each
// contract the tests reach. The exit code is 1 when a test fails, or when less than 98 % of the
// lines or of the branches are reached. Hardhat's own report, with colours, is coverage/html.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { BRANCHES_FILE } from "./contract-coverage/branch-coverage.ts";
import { contractCoverage } from "./contract-coverage/contract-coverage.ts";
import { coverageText, isEnough } from "./contract-coverage/coverage-text.ts";
import { readLcov } from "./contract-coverage/lcov.ts";
import { reachedTags } from "./contract-coverage/reached-tags.ts";
import { runTestsWithProbes } from "./contract-coverage/run-tests.ts";

const LCOV = "coverage/lcov.info";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
console.error("Running the tests of the contracts with probes in them, about a minute…");
const failure = await runTestsWithProbes();
if (existsSync(LCOV) && existsSync(BRANCHES_FILE)) {
  const files = contractCoverage({
    lines: readLcov(await readFile(LCOV, "utf8")),
    branches: JSON.parse(await readFile(BRANCHES_FILE, "utf8")),
    reached: await reachedTags("coverage/data"),
  });
  console.log(coverageText(files));
  if (!isEnough(files)) process.exitCode = 1;
}
if (failure !== undefined) {
  console.error(failure);
  process.exitCode = 1;
}

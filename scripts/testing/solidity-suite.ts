// Usage: node scripts/testing/solidity-suite.ts RESULT_FILE FILE...   (started by run-suite)
import { writeFile } from "node:fs/promises";
import hre from "hardhat";
import type { SuiteResult } from "./suite.ts";

type TestResult = { readonly name: string; readonly status: "Success" | "Failure" | "Skipped" };

type SolidityRun = {
  readonly suiteResults: readonly {
    readonly testResults: readonly TestResult[];
  }[];
};

const [resultFile = "", ...testFiles] = process.argv.slice(2);
const run = await hre.tasks.getTask(["test", "solidity"]).run({ testFiles });
const result = count(run.success ? run.value : run.error);
await writeFile(resultFile, JSON.stringify(result));
process.exit(run.success ? 0 : 1);

function count({ suiteResults }: SolidityRun): SuiteResult {
  const results = suiteResults.flatMap(({ testResults }) => testResults);
  const named = (wanted: string) =>
    results.filter(({ status }) => status === wanted).map((t) => t.name);
  const failures = named("Failure");
  return {
    passed: named("Success").length,
    failed: failures.length,
    skipped: named("Skipped").length,
    failures,
    unsteady: [],
  };
}

// Usage: node scripts/testing/solidity-suite.ts RESULT_FILE FILE...   (started by run-suite)
import { writeFile } from "node:fs/promises";
import hre from "hardhat";
import type { SuiteResult } from "./suite.ts";

type SolidityRun = {
  readonly suiteResults: readonly {
    readonly testResults: readonly { readonly status: "Success" | "Failure" | "Skipped" }[];
  }[];
};

const [resultFile = "", ...testFiles] = process.argv.slice(2);
const run = await hre.tasks.getTask(["test", "solidity"]).run({ testFiles });
const result = count(run.success ? run.value : run.error);
await writeFile(resultFile, JSON.stringify(result));
process.exit(run.success ? 0 : 1);

function count({ suiteResults }: SolidityRun): SuiteResult {
  const statuses = suiteResults.flatMap(({ testResults }) => testResults.map((t) => t.status));
  const of = (status: string): number => statuses.filter((found) => found === status).length;
  return { passed: of("Success"), failed: of("Failure"), skipped: of("Skipped") };
}

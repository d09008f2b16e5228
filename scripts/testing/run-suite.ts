import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Output, runProgram } from "./run-program.ts";
import type { Suite, SuiteResult } from "./suite.ts";

const LIMIT_MS = 15 * 60_000;

/** The counts of a suite, and why it counts as failed when it did not come to its end. */
export type SuiteOutcome = SuiteResult & { readonly crash?: string };

/**
 * Runs one suite in its own process.
 * @returns its counts; a suite that crashed or ran out of time counts as one failure.
 */
export async function runSuite(
  { runner, files }: Suite,
  output: Output = "inherit",
): Promise<SuiteOutcome> {
  const folder = await mkdtemp(join(tmpdir(), "sixtwo-test-"));
  try {
    const resultFile = join(folder, "result.json");
    const script = `scripts/testing/${runner}-suite.ts`;
    const end = await runProgram(
      [process.execPath, script, resultFile, ...files],
      LIMIT_MS,
      output,
    );
    if ("stopped" in end) return crashed(end.stopped);
    const result = await readResult(resultFile);
    if (result === undefined) return crashed(`ended with code ${end.code} and without a result`);
    if (end.code !== 0 && result.failed === 0) {
      return { ...crashed(`ended with code ${end.code}`), passed: result.passed };
    }
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function crashed(crash: string): SuiteOutcome {
  return { passed: 0, failed: 1, skipped: 0, failures: [crash], unsteady: [], crash };
}

async function readResult(file: string): Promise<SuiteResult | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    // Not written: the suite's process crashed, which its exit code tells.
    return undefined;
  }
}

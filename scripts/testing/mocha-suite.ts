// Usage: node scripts/testing/mocha-suite.ts RESULT_FILE FILE...   (started by run-suite)
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import Mocha, { type Test } from "mocha";
import "./load-tsx.ts";
import type { SuiteResult } from "./suite.ts";

const [resultFile = "", ...files] = process.argv.slice(2);
const options = JSON.parse(await readFile(".mocharc.json", "utf8"));
// Services are killed, cut off and reorganized on a machine that may be busy: a failed test is run
// once more, and told apart from one that passes at once.
const mocha = new Mocha({ ...options, retries: 1, forbidOnly: true });
for (const file of files) await load(file);
const result = await run();
await writeFile(resultFile, JSON.stringify(result));
// A test may leave a socket or a timer behind; that must not hold the run.
process.exit(result.failed > 0 ? 1 : 0);

/** A file that cannot be loaded becomes one failing test, so that the others still run. */
async function load(file: string): Promise<void> {
  mocha.files = [resolve(file)];
  try {
    await mocha.loadFilesAsync();
  } catch (error) {
    const broken = Mocha.Suite.create(mocha.suite, file);
    broken.addTest(
      new Mocha.Test("can be loaded", () => {
        throw error;
      }),
    );
  }
}

function run(): Promise<SuiteResult> {
  const failures: string[] = [];
  const unsteady = new Map<string, string>();
  return new Promise((done) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures: failed = 0, pending = 0 } = runner.stats ?? {};
      const counts = { passed: passes, failed, skipped: pending };
      done({ ...counts, failures, unsteady: [...unsteady.values()] });
    });
    runner.on("retry", (test, error) => unsteady.set(test.fullTitle(), told(test, error)));
    runner.on("fail", (test, error) => {
      unsteady.delete(test.fullTitle());
      failures.push(told(test, error));
    });
  });
}

function told(test: Test, error: unknown): string {
  const [reason = ""] = String(error).split("\n");
  return `${test.fullTitle()}: ${reason.slice(0, 300)}`;
}

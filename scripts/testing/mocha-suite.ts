// Usage: node scripts/testing/mocha-suite.ts RESULT_FILE FILE...   (started by run-suite)
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import Mocha from "mocha";
import "./load-tsx.ts";
import type { SuiteResult } from "./suite.ts";

const [resultFile = "", ...files] = process.argv.slice(2);
const options = JSON.parse(await readFile(".mocharc.json", "utf8"));
const mocha = new Mocha({ ...options, forbidOnly: true, color: process.stdout.isTTY });
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
  return new Promise((done) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      done({ passed: passes, failed: failures, skipped: pending });
    });
  });
}

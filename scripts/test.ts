// Usage: npm test [-- PATH_OR_PATTERN...]
// Runs every test, two suites at a time; one that fails is run once more. The last lines name the
// tests that failed, or passed only when run again; the very last is "N passed, N failed". The exit
// code is 1 when a test failed, a suite could not run, or nothing ran.
import { fileURLToPath } from "node:url";
import { buildWeb } from "./build-web.ts";
import { findSuites } from "./testing/find-suites.ts";
import { inTurn } from "./testing/in-turn.ts";
import { runProgram } from "./testing/run-program.ts";
import type { SuiteOutcome } from "./testing/run-suite.ts";
import { runSuite } from "./testing/run-suite.ts";
import type { Suite } from "./testing/suite.ts";

const BUILD_LIMIT_MS = 10 * 60_000;
/** Tests wait more than they work: a second suite beside the first one uses that time. */
const AT_ONCE = 2;

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
if (process.stdout.isTTY) process.env.FORCE_COLOR ??= "1"; // the suites print through this process
const suites = findSuites(root, process.argv.slice(2));
const failures: string[] = [];
const unsteady: string[] = [];
const beginVoice = inTurn((words) => process.stdout.write(words));
const totals = { passed: 0, failed: 0, skipped: 0 };

await prepare(suites);
const waiting = [...suites];
await Promise.all(Array.from({ length: AT_ONCE }, runWaiting));
report();

/** Runs one suite after the other until none waits. */
async function runWaiting(): Promise<void> {
  for (let suite = waiting.shift(); suite !== undefined; suite = waiting.shift()) {
    if (process.exitCode === 130) return;
    const voice = beginVoice();
    voice.say(`\n== ${suite.name}\n`);
    record(suite.name, await runSuite(suite, voice.say));
    voice.end();
  }
}

/** What several suites need is made once, before them. */
async function prepare(found: readonly Suite[]): Promise<void> {
  if (found.some(({ needsContracts }) => needsContracts)) {
    const end = await runProgram(["node_modules/.bin/hardhat", "build"], BUILD_LIMIT_MS);
    if (!("code" in end && end.code === 0))
      crash("contracts build", "the contracts do not compile");
  }
  if (found.some(({ needsWeb }) => needsWeb)) {
    try {
      await buildWeb();
    } catch (error) {
      crash("web build", error instanceof Error ? error.message : String(error));
    }
  }
}

function crash(name: string, reason: string): void {
  const counts = { passed: 0, failed: 1, skipped: 0 };
  record(name, { ...counts, failures: [reason], unsteady: [], crash: reason });
}

function record(name: string, outcome: SuiteOutcome): void {
  totals.passed += outcome.passed;
  totals.failed += outcome.failed;
  totals.skipped += outcome.skipped;
  failures.push(...outcome.failures.map((failure) => `${name}: ${failure}`));
  unsteady.push(...outcome.unsteady.map((failure) => `${name}: ${failure}`));
}

function report(): void {
  console.log("");
  if (suites.length === 0) console.log(`No test file fits ${process.argv.slice(2).join(" ")}.`);
  for (const failure of unsteady) console.log(`PASSED WHEN RUN AGAIN ${failure}`);
  for (const failure of failures) console.log(`FAILED ${failure}`);
  if (totals.skipped > 0) console.log(`${totals.skipped} skipped`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  if (totals.failed > 0 || totals.passed === 0) process.exitCode ||= 1;
}

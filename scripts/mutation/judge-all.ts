import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { applyMutant } from "./apply-mutant.ts";
import { judgeMutant, type Verdict } from "./judge-mutant.ts";
import type { Mutant } from "./mutant.ts";
import { compiles, runSuite, type SuiteName } from "./run-tests.ts";
import { createWorkspace, removeWorkspace } from "./workspace.ts";

/** Which faults, which tests, and how many faults at a time. */
type Plan = {
  readonly mutants: readonly Mutant[];
  readonly suites: readonly SuiteName[];
  readonly jobs: number;
};

/**
 * Judges each mutant in a copy of its own. Tells on stderr how it goes.
 * @returns the verdicts in the order of the list.
 * @throws RegistryError when a fault has no place, or when the tests fail without any.
 */
export async function judgeAll({ mutants, suites, jobs }: Plan): Promise<readonly Verdict[]> {
  for (const mutant of mutants)
    applyMutant(readFileSync(join("contracts", mutant.file), "utf8"), mutant);
  const workspace = createWorkspace();
  try {
    await requireSoundTests(workspace, suites);
    const verdicts: Verdict[] = [];
    const waiting = [...mutants.entries()];
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        if (process.exitCode === 130) return;
        const [place, mutant] = next;
        const verdict = await judgeMutant(workspace, mutant, suites);
        verdicts[place] = verdict;
        console.error(`${verdict.outcome}: ${mutant.name} (${verdict.seconds.toFixed(1)} s)`);
      }
    };
    await Promise.all(Array.from({ length: jobs }, work));
    return verdicts;
  } finally {
    removeWorkspace(workspace);
  }
}

/** Compiles everything once, so that a mutant compiles only what it changes. */
async function requireSoundTests(workspace: string, suites: readonly SuiteName[]): Promise<void> {
  console.error("Running the tests without a fault…");
  if (!(await compiles(workspace))) throw unsound("The contracts do not compile.");
  for (const suite of suites) {
    const failure = await runSuite(workspace, suite);
    if (failure !== undefined) throw unsound(`Without a fault, this test fails: ${failure}.`);
  }
}

function unsound(message: string): RegistryError {
  return new RegistryError("BAD_INPUT", {
    message,
    remedy: "Let the tests pass first: npm test contracts",
  });
}

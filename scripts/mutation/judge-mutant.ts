import { compileContracts } from "./compile-contracts.ts";
import type { Mutant } from "./mutant.ts";
import { runSuite, type SuiteName } from "./run-tests.ts";
import { mutatedCopy, removeWorkspace } from "./workspace.ts";

/** What became of a mutant. One that does not compile is a mistake in the list. */
export type Verdict = {
  readonly mutant: string;
  readonly outcome: "killed" | "survived" | "does not compile";
  /** The test that found it. */
  readonly by?: string;
  readonly seconds: number;
};

/** Puts the fault into a copy of the workspace and runs the suites there, one after the other, until one fails. */
export async function judgeMutant(
  workspace: string,
  mutant: Mutant,
  suites: readonly SuiteName[],
): Promise<Verdict> {
  const start = performance.now();
  const folder = mutatedCopy(workspace, mutant);
  try {
    const found = await findFault(folder, suites);
    return { mutant: mutant.name, ...found, seconds: (performance.now() - start) / 1000 };
  } finally {
    removeWorkspace(folder);
  }
}

async function findFault(
  folder: string,
  suites: readonly SuiteName[],
): Promise<Pick<Verdict, "outcome" | "by">> {
  if (!compileContracts(folder)) return { outcome: "does not compile" };
  for (const suite of suites) {
    const failure = await runSuite(folder, suite);
    if (failure !== undefined) return { outcome: "killed", by: failure };
  }
  return { outcome: "survived" };
}

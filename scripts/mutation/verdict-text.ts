import { alignColumns } from "../printing/align-columns.ts";
import type { Verdict } from "./judge-mutant.ts";

/** @returns the table and the verdict over all, for a person to read. */
export function verdictText(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ mutant, outcome, by, seconds }) => [
    mutant,
    by ?? outcome.toUpperCase(),
    seconds.toFixed(1),
  ]);
  const left = verdicts.filter((verdict) => !isKilled(verdict));
  return [
    alignColumns([["mutant", "killed by", "s"], ...rows]),
    "",
    ...left.map(({ mutant, outcome }) => `${mutant} ${outcome}`),
    `${verdicts.length - left.length} of ${verdicts.length} mutants killed`,
  ].join("\n");
}

/** @returns whether a test found the fault. */
export function isKilled({ outcome }: Verdict): boolean {
  return outcome === "killed";
}

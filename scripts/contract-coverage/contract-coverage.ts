import type { Branch } from "./branch-probes.ts";
import type { LineCoverage } from "./lcov.ts";

/** What tests reached of one contract file. */
export type ContractCoverage = {
  readonly file: string;
  readonly lines: Count;
  readonly branches: Count;
  readonly uncoveredLines: readonly number[];
  readonly uncoveredBranches: readonly Branch[];
};

export type Count = { readonly total: number; readonly covered: number };

type Measured = {
  readonly lines: readonly LineCoverage[];
  readonly branches: readonly Branch[];
  /** Tags that probes reported in any test. */
  readonly reached: ReadonlySet<string>;
};

/** @returns lines and branches of every file with code, tests and their doubles left out. */
export function contractCoverage(measured: Measured): readonly ContractCoverage[] {
  return measured.lines
    .filter(({ file }) => file.startsWith("contracts/") && !file.startsWith("contracts/test/"))
    .map((lines) => coverageOf(lines, measured))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** @returns the sum of the counts. */
export function sum(counts: readonly Count[]): Count {
  return counts.reduce((a, b) => ({ total: a.total + b.total, covered: a.covered + b.covered }), {
    total: 0,
    covered: 0,
  });
}

/** @returns hundredths of a percent, rounded down, so that no missing line rounds away. */
export function percent({ total, covered }: Count): number {
  return total === 0 ? 100 : Math.floor((covered * 10_000) / total) / 100;
}

function coverageOf(
  { file, covered, uncovered }: LineCoverage,
  { branches, reached }: Measured,
): ContractCoverage {
  const own = branches.filter((branch) => branch.file === file);
  const missed = own.filter(({ tag }) => !reached.has(tag));
  return {
    file,
    lines: { total: covered.length + uncovered.length, covered: covered.length },
    branches: { total: own.length, covered: own.length - missed.length },
    uncoveredLines: uncovered.toSorted((a, b) => a - b),
    uncoveredBranches: missed.toSorted((a, b) => a.line - b.line),
  };
}

import { alignColumns, figure } from "../printing/align-columns.ts";
import { type ContractCoverage, type Count, percent, sum } from "./contract-coverage.ts";

/** The least of lines and of branches, over all files, in percent. */
const LEAST_PERCENT = 98;

/** @returns the table, what no test reached, and the verdict, for a person to read. */
export function coverageText(files: readonly ContractCoverage[]): string {
  const head = ["contract", "lines", "covered", "%", "branches", "covered", "%"];
  const rows = files.map((file) => [file.file, ...cells(file.lines), ...cells(file.branches)]);
  const { lines, branches } = totals(files);
  const table = alignColumns([head, ...rows, ["all", ...cells(lines), ...cells(branches)]]);
  return [table, "", ...files.flatMap(missing), verdict(files)].join("\n");
}

/** @returns whether lines and branches reach the least that is asked for. */
export function isEnough(files: readonly ContractCoverage[]): boolean {
  const { lines, branches } = totals(files);
  return percent(lines) >= LEAST_PERCENT && percent(branches) >= LEAST_PERCENT;
}

function totals(files: readonly ContractCoverage[]): {
  readonly lines: Count;
  readonly branches: Count;
} {
  return {
    lines: sum(files.map(({ lines }) => lines)),
    branches: sum(files.map(({ branches }) => branches)),
  };
}

function cells(count: Count): readonly string[] {
  const share = count.total === 0 ? "-" : percent(count).toFixed(2);
  return [figure(count.total), figure(count.covered), share];
}

function missing({ file, uncoveredLines, uncoveredBranches }: ContractCoverage): readonly string[] {
  const lines = ranges(uncoveredLines).map((range) => `${file}:${range} is never run`);
  const branches = uncoveredBranches.map(
    ({ line, construct, way }) => `${file}:${line} ${construct} is never ${way}`,
  );
  return lines.length + branches.length > 0 ? [...lines, ...branches, ""] : [];
}

/** @returns "7" for a line on its own, "7-9" for neighbours. */
function ranges(lines: readonly number[]): readonly string[] {
  const starts = lines.filter((line, index) => lines[index - 1] !== line - 1);
  const ends = lines.filter((line, index) => lines[index + 1] !== line + 1);
  return starts.map((start, index) =>
    start === ends[index] ? `${start}` : `${start}-${ends[index]}`,
  );
}

function verdict(files: readonly ContractCoverage[]): string {
  const { lines, branches } = totals(files);
  const found = `lines ${percent(lines).toFixed(2)} %, branches ${percent(branches).toFixed(2)} %`;
  return `${isEnough(files) ? "ok" : "TOO LITTLE"}: ${found}; both need ${LEAST_PERCENT} %`;
}

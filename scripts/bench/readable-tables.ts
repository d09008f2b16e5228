import { alignColumns, figure } from "../printing/align-columns.ts";
import { type BenchTable, type Measurement, ratioOf } from "./benchmark.ts";

/** @returns the tables of one benchmark for a person to read. */
export function readableTables(bench: string, tables: readonly BenchTable[]): string {
  return tables.map((table) => readable(bench, table)).join("\n\n");
}

function readable(bench: string, table: BenchTable): string {
  const { title, unit, reference, published, rows } = table;
  const head = ["case", unit, reference, "ratio", "limit", "", ...(published ? [published] : [])];
  const cells = rows.map((row) => [
    row.case,
    figure(row.value),
    row.reference === null ? "-" : figure(row.reference),
    ratioOf(row)?.toFixed(2) ?? "-",
    row.limit === undefined ? "" : figure(row.limit),
    verdict(row),
    row.published ?? "",
  ]);
  const notes = rows.flatMap((row) => (row.includes ? [`${row.case}: ${row.includes}`] : []));
  return [`${bench}: ${title}`, "", alignColumns([head, ...cells]), ...spaced(notes)].join("\n");
}

function verdict({ value, limit }: Measurement): string {
  if (limit === undefined) return "";
  return value <= limit ? "reached" : "missed";
}

function spaced(notes: readonly string[]): readonly string[] {
  return notes.length > 0 ? ["", ...notes] : [];
}

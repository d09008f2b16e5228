import { type BenchTable, ratioOf } from "./benchmark.ts";

/** @returns one JSON object per line and measurement: the stable form for programs. */
export function jsonLines(bench: string, tables: readonly BenchTable[]): string {
  const lines = tables.flatMap(({ unit, rows }) =>
    rows.map((row) => {
      const { case: name, value, against } = row;
      const reference = against ?? row.reference;
      return JSON.stringify({ bench, case: name, value, unit, reference, ratio: ratioOf(row) });
    }),
  );
  return lines.join("\n");
}

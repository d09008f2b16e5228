import { alignColumns, figure } from "../printing/align-columns.ts";
import { type BenchTable, type Measurement, type RatioLimit, ratioOf } from "./benchmark.ts";

type Column = { readonly head: string; readonly cell: (row: Measurement) => string };

/** @returns the tables of one benchmark for a person to read. */
export function readableTables(bench: string, tables: readonly BenchTable[]): string {
  return tables.map((table) => readable(bench, table)).join("\n\n");
}

function readable(bench: string, table: BenchTable): string {
  const { title, rows, notes = [] } = table;
  const columns = columnsOf(table);
  const head = columns.map((column) => column.head);
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const included = rows.flatMap((row) => (row.includes ? [`${row.case}: ${row.includes}`] : []));
  const text = alignColumns([head, ...cells]);
  return [`${bench}: ${title}`, "", text, ...spaced(included), ...spaced(notes)].join("\n");
}

function columnsOf({ unit, reference, published, rows }: BenchTable): readonly Column[] {
  const several = rows.some(({ against }) => against !== undefined);
  const limited = rows.some((row) => limitOf(row) !== "");
  return [
    { head: "case", cell: (row) => row.case },
    { head: unit, cell: ({ value }) => figure(value) },
    ...(several ? [{ head: "against", cell: (row: Measurement) => row.against ?? "" }] : []),
    { head: reference, cell: (row) => (row.reference === null ? "-" : figure(row.reference)) },
    { head: "ratio", cell: (row) => ratioOf(row)?.toFixed(2) ?? "-" },
    ...(limited
      ? [
          { head: "limit", cell: limitOf },
          { head: "", cell: verdict },
        ]
      : []),
    ...(published ? [{ head: published, cell: (row: Measurement) => row.published ?? "" }] : []),
  ];
}

function limitOf({ limit, ratioLimit }: Measurement): string {
  const parts = [
    ...(limit === undefined ? [] : [figure(limit)]),
    ...(ratioLimit === undefined ? [] : [ratioText(ratioLimit)]),
  ];
  return parts.join(", ");
}

function ratioText(limit: RatioLimit): string {
  return "atLeast" in limit ? `ratio >= ${limit.atLeast}` : `ratio <= ${limit.atMost}`;
}

function verdict(row: Measurement): string {
  const { value, limit, ratioLimit } = row;
  if (limit === undefined && ratioLimit === undefined) return "";
  const isWithin = limit === undefined || value <= limit;
  return isWithin && isRatioWithin(row) ? "reached" : "missed";
}

function isRatioWithin(row: Measurement): boolean {
  const { ratioLimit } = row;
  if (ratioLimit === undefined) return true;
  const ratio = ratioOf(row);
  if (ratio === null) return false;
  return "atLeast" in ratioLimit ? ratio >= ratioLimit.atLeast : ratio <= ratioLimit.atMost;
}

function spaced(notes: readonly string[]): readonly string[] {
  return notes.length > 0 ? ["", ...notes] : [];
}

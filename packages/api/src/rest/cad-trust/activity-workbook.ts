import type { CadTrustTable } from "@sixtwo/db";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { TableRows } from "./activity-rows.ts";
import type { NodeRow } from "./node-rows.ts";
import { fieldOf, keyOf } from "./table-names.ts";

type Columns = ReadonlyMap<CadTrustTable, readonly string[]>;

/** A workbook with a sheet for each table, empty ones too, under CAD Trust's own column names. */
export async function activityWorkbook(
  tables: readonly TableRows[],
  columns: Columns,
): Promise<Uint8Array> {
  return writeXlsx({ sheets: tables.map((rows) => sheetOf(rows, columns)) });
}

function sheetOf({ table, rows }: TableRows, columns: Columns): WriteSheet {
  const [first] = rows;
  const named = (columns.get(table) ?? []).map(fieldOf);
  const header = first === undefined ? [keyOf(table), ...named] : Object.keys(first);
  return {
    name: table,
    rows: [header, ...rows.map((row) => header.map((field) => cellOf(row[field])))],
    freezePane: { rows: 1 },
  };
}

/** A list in one cell, as CAD Trust's own exports write it. */
function cellOf(value: NodeRow[string] | undefined): string | number | null {
  if (typeof value === "string" || typeof value === "number") return value;
  return value === null || value === undefined ? null : value.join(", ");
}

import type { NodeRecord } from "../client/node-record.ts";
import type { AnyFields } from "../record.ts";
import { childText } from "./child-row.ts";
import { CHILD_FIELDS, V1_TABLES, type V1Table } from "./tables.ts";

type Row = Readonly<Record<string, unknown>>;

/** A body of data model 1.7: lists of child rows as rows, and the project's key inside the issuance. */
export function toV1Body({ warehouseProjectId, ...fields }: AnyFields): Row {
  const entries = Object.entries(fields).map(([field, value]) => {
    if (CHILD_FIELDS[field] === undefined || typeof value !== "object") return [field, value];
    const rows = value.map((text): Row => JSON.parse(text));
    return [field, field === "issuance" ? { ...rows[0], warehouseProjectId } : rows];
  });
  return Object.fromEntries(entries);
}

/** A row of the node under our names; what is empty is left out. */
export function fromV1Row(table: V1Table, row: Row): NodeRecord {
  const { primaryKey, fields } = V1_TABLES[table];
  const known = Object.keys(fields).flatMap((field) => {
    const value = field === "warehouseProjectId" ? projectOf(row) : plainValue(field, row[field]);
    return value === null || value === undefined || value === "" ? [] : [[field, value] as const];
  });
  const id = row[primaryKey];
  return { id: typeof id === "string" ? id : null, fields: Object.fromEntries(known) };
}

function plainValue(field: string, value: unknown): unknown {
  if (CHILD_FIELDS[field] === undefined || value === null || value === undefined) return value;
  const rows = [value].flat().filter(isRow);
  return rows.length === 0 ? null : rows.map((row) => childText(field, row));
}

function projectOf({ issuance }: Row): unknown {
  return isRow(issuance) ? issuance.warehouseProjectId : null;
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null;
}

import { type Dialect, modelOf, nodeField } from "../dialects.ts";
import type { TableName } from "../model/insert-order.ts";

/** A row as the node holds it, under our field names; values are as the node sent them. */
export type NodeRecord = {
  readonly id: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
};

/** Reads a row of the node: record answers are in camelCase, staging rows in snake_case. */
export function nodeRecord(
  row: Readonly<Record<string, unknown>>,
  { table, dialect }: { readonly table: TableName; readonly dialect: Dialect },
): NodeRecord {
  const byName = new Map(Object.entries(row).map(([name, value]) => [plain(name), value]));
  const { primaryKey, fields } = modelOf(dialect, table);
  const known = Object.keys(fields).flatMap((field) => {
    const value = byName.get(plain(nodeField(dialect, table, field) ?? ""));
    return value === undefined || value === null || value === "" ? [] : [[field, value] as const];
  });
  const id = byName.get(plain(primaryKey));
  return { id: typeof id === "string" ? id : null, fields: Object.fromEntries(known) };
}

function plain(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

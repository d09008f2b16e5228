import type { Row } from "../engine/node-state.ts";
import { ORG_UID } from "../engine/organizations.ts";
import type { NamedTable } from "./node-v2.ts";

const OWNED = new Set(["project", "unit"]);

/** A row as the node's database gives it back: every column, days as instants, nothing as null. */
export function storedRow({ name, primaryKey, fields }: NamedTable, id: string, body: Row): Row {
  const columns = Object.entries(fields).map(([field, { type }]) => {
    const value = body[field] ?? null;
    const isDay = type === "date" && value !== null;
    return [field, isDay ? new Date(String(value)).toISOString() : value] as const;
  });
  const now = new Date().toISOString();
  return {
    [primaryKey]: id,
    ...(OWNED.has(name) ? { orgUid: ORG_UID } : {}),
    ...Object.fromEntries(columns),
    createdAt: now,
    updatedAt: now,
  };
}

import type { AnyFields, FieldValue } from "../record.ts";
import type { V1Table } from "./tables.ts";

/** A record of data model 1.7 made of records of data model 2. */
export type Composite = {
  readonly table: V1Table;
  /** Of the project or unit that it is. */
  readonly localId: string;
  readonly fields: AnyFields;
  /** The local ids of all records besides whose facts it holds. */
  readonly members: readonly string[];
};

type Draft = Readonly<Record<string, FieldValue | null | undefined>>;

/** Without what is not known, and without lists of nothing. */
export function known(draft: Draft): AnyFields {
  const entries = Object.entries(draft).flatMap(([field, value]) => {
    if (value === null || value === undefined) return [];
    const isEmpty = typeof value === "object" && value.length === 0;
    return isEmpty ? [] : [[field, value] as const];
  });
  return Object.fromEntries(entries);
}

import { committedRow, type NodeState, type Row } from "../engine/node-state.ts";
import type { TablesV2, TableV2 } from "./tables.ts";

/** What the routes of data model 2 work with. */
export type NodeV2 = { readonly state: NodeState; readonly tables: TablesV2 };

/** A table with its name, as the routes pass it on. */
export type NamedTable = TableV2 & { readonly name: string };

/** The foreign keys of a row: the field, and the table and key that it points at. */
export function foreignKeys({ fields }: Pick<TableV2, "fields">, row: Row) {
  return Object.entries(fields).flatMap(([field, { references }]) => {
    const id = row[field];
    return references === undefined || typeof id !== "string" ? [] : [{ field, references, id }];
  });
}

/** A foreign key may point at a row on chain or at one that is staged. */
export function exists(state: NodeState, table: string, id: string): boolean {
  return committedRow(state, table, id) !== undefined || state.staging.holds(table, id);
}

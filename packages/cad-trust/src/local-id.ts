import type { TableName } from "./model/insert-order.ts";

/** Our stable key of a record: the table and what identifies the row in the registry. */
export function localId(table: TableName, key: string): string {
  return `${table}:${key}`;
}

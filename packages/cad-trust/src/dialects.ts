import type { TableName } from "./model/insert-order.ts";
import type { TableModel } from "./model/table-model.ts";
import { tableModel } from "./model/tables.ts";
import type { AnyFields, FieldValue } from "./record.ts";

/** How one node names fields and writes values; what it does as the model does is left out. */
export type Dialect = {
  /** By table, our name of a field to the node's; null where the node has no such field. */
  readonly fields: Partial<Readonly<Record<TableName, Readonly<Record<string, string | null>>>>>;
  /** By picklist, our value to the node's. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Tables that the node models in another way altogether. */
  readonly tables?: Partial<Readonly<Record<TableName, TableModel>>>;
  /** True when the node loses what is in staging besides the rows of a commit. */
  readonly isPartialCommitLossy?: boolean;
  /** The fields that tell a record from all others, for finding what we left in staging ourselves. */
  readonly identity?: Partial<Readonly<Record<TableName, readonly string[]>>>;
};

/** The dialect of a node that does everything as the model does. */
export const PLAIN_DIALECT: Dialect = { fields: {}, values: {} };

/** How the node models a table. */
export function modelOf(dialect: Dialect, table: TableName): TableModel {
  return dialect.tables?.[table] ?? tableModel(table);
}

/** The node's name for one of our fields, or null when the node has no such field. */
export function nodeField(dialect: Dialect, table: TableName, field: string): string | null {
  const name = dialect.fields[table]?.[field];
  return name === undefined ? field : name;
}

/** What of our fields the node keeps, in the node's values and under our names. */
export function keptFields(dialect: Dialect, table: TableName, fields: AnyFields): AnyFields {
  const models = modelOf(dialect, table).fields;
  const kept = Object.entries(fields).flatMap(([field, value]) => {
    if (nodeField(dialect, table, field) === null) return [];
    const spelling = dialect.values[models[field]?.picklist ?? ""];
    return [[field, spelling === undefined ? value : spelt(spelling, value)] as const];
  });
  return Object.fromEntries(kept);
}

/** Our fields under the node's names; fields that the node does not have are left out. */
export function toNodeFields(dialect: Dialect, table: TableName, fields: AnyFields): AnyFields {
  const named = Object.entries(fields).flatMap(([field, value]) => {
    const name = nodeField(dialect, table, field);
    return name === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(named);
}

function spelt(spelling: Readonly<Record<string, string>>, value: FieldValue): FieldValue {
  if (typeof value === "string") return spelling[value] ?? value;
  return typeof value === "number" ? value : value.map((each) => spelling[each] ?? each);
}

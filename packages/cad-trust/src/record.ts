import type { TableName } from "./model/insert-order.ts";
import type { FieldType } from "./model/table-model.ts";
import type { TABLES } from "./model/tables.ts";

export type FieldValue = string | number | readonly string[];

type ValueOf<Kind extends FieldType> = Kind extends "decimal" | "year"
  ? number
  : Kind extends "list"
    ? readonly string[]
    : string;

type ModelOf<T extends TableName> = (typeof TABLES)[T]["fields"];

/** The fields of one table; a foreign key holds the `localId` of the record that it points at. */
export type FieldsOf<T extends TableName> = {
  readonly [F in keyof ModelOf<T>]?: ModelOf<T>[F] extends { readonly type: infer Kind }
    ? Kind extends FieldType
      ? ValueOf<Kind>
      : never
    : never;
};

/** One row that we publish to CAD Trust. A block of serials is one `unit`. */
export type CadTrustRecord<T extends TableName = TableName> = {
  [K in T]: {
    readonly table: K;
    /** CAD Trust's id, or null as long as no node has staged the record. */
    readonly id: string | null;
    /** Our stable key, `<table>:<key>`, such as "unit:GHA01-2023-1-1". */
    readonly localId: string;
    readonly fields: FieldsOf<K>;
  };
}[T];

/** The fields of any record, for code that treats all tables alike. */
export type AnyFields = Readonly<Record<string, FieldValue>>;

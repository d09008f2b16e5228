import { localId } from "./local-id.ts";
import type { TableName } from "./model/insert-order.ts";
import type { CadTrustRecord, FieldsOf } from "./record.ts";

type Draft<T extends TableName> = {
  readonly [F in keyof FieldsOf<T>]: FieldsOf<T>[F] | null | undefined;
};

/**
 * Builds a record that no node has seen yet. Facts that are null or undefined are left out,
 * so that `validateRecord` can name what is missing.
 */
export function buildRecord<T extends TableName>(
  table: T,
  key: string,
  draft: Draft<T>,
): CadTrustRecord<T> {
  const known = Object.entries(draft).filter(([, value]) => value !== null && value !== undefined);
  const record = {
    table,
    id: null,
    localId: localId(table, key),
    fields: Object.fromEntries(known),
  };
  return record as unknown as CadTrustRecord<T>; // Object.fromEntries forgets the field names
}

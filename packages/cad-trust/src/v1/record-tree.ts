import type { TableName } from "../model/insert-order.ts";
import { tableModel } from "../model/tables.ts";
import type { AnyFields, CadTrustRecord } from "../record.ts";

export type TreeRecord = {
  readonly table: TableName;
  readonly localId: string;
  readonly fields: AnyFields;
};

/** Records of data model 2 by what they point at. */
export type RecordTree = {
  readonly ofTable: (table: TableName) => readonly TreeRecord[];
  readonly get: (localId: string) => TreeRecord | null;
  /** The records that point at one, by local id. */
  readonly childrenOf: (localId: string) => readonly TreeRecord[];
  /** The record that a field points at, if there is one. */
  readonly targetOf: (record: TreeRecord, field: string) => readonly TreeRecord[];
};

export function growTree(records: readonly CadTrustRecord[]): RecordTree {
  const all = records
    .map(({ table, localId, fields }): TreeRecord => ({ table, localId, fields }))
    .toSorted((a, b) => (a.localId < b.localId ? -1 : 1));
  const byId = new Map(all.map((record) => [record.localId, record]));
  const byTable = Map.groupBy(all, ({ table }) => table);
  const links = all.flatMap((record) => targetsOf(record).map((target) => ({ target, record })));
  const children = Map.groupBy(links, ({ target }) => target);
  return {
    ofTable: (table) => byTable.get(table) ?? [],
    get: (localId) => byId.get(localId) ?? null,
    childrenOf: (localId) => (children.get(localId) ?? []).map(({ record }) => record),
    targetOf: ({ fields }, field) => {
      const target = byId.get(String(fields[field]));
      return target === undefined ? [] : [target];
    },
  };
}

function targetsOf({ table, fields }: TreeRecord): readonly string[] {
  return Object.entries(tableModel(table).fields).flatMap(([field, { type }]) => {
    const target = fields[field];
    return type === "id" && typeof target === "string" ? [target] : [];
  });
}

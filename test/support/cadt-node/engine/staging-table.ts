import type { Row } from "./node-state.ts";

export type StagedRow = {
  readonly uuid: string;
  readonly table: string;
  readonly action: "INSERT" | "UPDATE" | "DELETE";
  /** The row's primary key. */
  readonly id: string;
  readonly original: Row | null;
  /** Null for a deletion. */
  readonly change: Row | null;
};

/** `staged` waits for a commit, `pending` for its confirmation, `failed` could not be committed. */
export type StagingType = "staged" | "pending" | "failed";

export type TypedRow = StagedRow & { readonly type: StagingType };

/** The node's staging, in the order of arrival. */
export type StagingTable = {
  readonly add: (row: StagedRow) => void;
  readonly get: (uuid: string) => TypedRow | undefined;
  readonly mark: (uuid: string, type: StagingType) => void;
  /** Replaces what a row is to write. */
  readonly edit: (uuid: string, change: Row) => void;
  readonly remove: (uuid: string) => void;
  readonly truncate: () => void;
  readonly rows: (type?: StagingType) => readonly TypedRow[];
  readonly hasPending: () => boolean;
  /** True when a row of this table and key is staged to be written. */
  readonly holds: (table: string, id: string) => boolean;
};

/** Keeps counts beside the rows: a node holds thousands of them, and is asked at every call. */
export function createStagingTable(): StagingTable {
  const byUuid = new Map<string, TypedRow>();
  const counts = new Map<string, number>();
  const note = (row: TypedRow | undefined, step: 1 | -1) => {
    if (row === undefined) return;
    const keys = [row.type, ...(row.change === null ? [] : [`${row.table}/${row.id}`])];
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + step);
  };
  const put = (row: TypedRow) => {
    note(byUuid.get(row.uuid), -1);
    byUuid.set(row.uuid, row);
    note(row, 1);
  };
  const change = (uuid: string, part: Partial<TypedRow>) => {
    const row = byUuid.get(uuid);
    if (row !== undefined) put({ ...row, ...part });
  };
  return {
    add: (row) => put({ ...row, type: "staged" }),
    get: (uuid) => byUuid.get(uuid),
    mark: (uuid, type) => change(uuid, { type }),
    edit: (uuid, written) => change(uuid, { change: written }),
    remove: (uuid) => {
      note(byUuid.get(uuid), -1);
      byUuid.delete(uuid);
    },
    truncate: () => {
      byUuid.clear();
      counts.clear();
    },
    rows: (type) => [...byUuid.values()].filter((row) => type === undefined || row.type === type),
    hasPending: () => (counts.get("pending") ?? 0) > 0,
    holds: (table, id) => (counts.get(`${table}/${id}`) ?? 0) > 0,
  };
}

import type { StagingRow } from "../client/staging-list.ts";
import type { TableName } from "../model/insert-order.ts";
import type { TableModel } from "../model/table-model.ts";
import type { AnyFields } from "../record.ts";
import { sameFieldsKey } from "./differing-fields.ts";

type IdentifiedRow = StagingRow & { readonly id: string };

type Wanted = {
  readonly table: TableName;
  /** CAD Trust's id of the record to replace; null for a new one. */
  readonly replaces: string | null;
  readonly fields: AnyFields;
};

type Identified = {
  readonly table: TableName;
  /** The fields that tell a record from all others. */
  readonly identity: readonly string[];
  readonly fields: AnyFields;
};

/** The node's staging, for finding rows without going through all of it. */
export type StagingIndex = {
  readonly byUuid: (uuid: string) => StagingRow | null;
  /** Says that a row belongs to a record, so that no other takes it for its own. */
  readonly claim: (uuid: string) => void;
  /** Claims a row with exactly these fields that belongs to no record: ours, its answer lost. */
  readonly adopt: (wanted: Wanted) => IdentifiedRow | null;
  /** Claims a new row of the same identity that belongs to no record. */
  readonly leftover: (wanted: Identified) => IdentifiedRow | null;
  /** Takes a later look at staging. */
  readonly renew: (rows: readonly StagingRow[]) => void;
};

type Models = (table: TableName) => TableModel;

export function indexStaging(rows: readonly StagingRow[], models: Models): StagingIndex {
  const claimed = new Set<string>();
  let known = indexed(rows, models);
  return {
    byUuid: (uuid) => known.byUuid.get(uuid) ?? null,
    claim: (uuid) => void claimed.add(uuid),
    adopt: (wanted) => {
      const twins = known.byContent.get(keyOf(wanted, models)) ?? [];
      const twin = twins.find(({ uuid }) => !claimed.has(uuid)) ?? null;
      if (twin !== null) claimed.add(twin.uuid);
      return twin;
    },
    leftover: (wanted) => {
      const same = known.byIdentity(wanted).get(identityKey(wanted)) ?? [];
      const row = same.find(({ uuid }) => !claimed.has(uuid)) ?? null;
      if (row !== null) claimed.add(row.uuid);
      return row;
    },
    renew: (later) => {
      known = indexed(later, models);
    },
  };
}

function indexed(rows: readonly StagingRow[], models: Models) {
  const byUuid = new Map(rows.map((row) => [row.uuid, row]));
  const identified = rows.filter((row): row is IdentifiedRow => row.id !== null);
  const writing = identified.filter(({ action }) => action !== "DELETE");
  const byContent = Map.groupBy(writing, (row) => rowKey(row, models));
  return { byUuid, byContent, byIdentity: groupedByIdentity(writing) };
}

/** Groups the new rows of a table when they are first asked for. */
function groupedByIdentity(rows: readonly IdentifiedRow[]) {
  const grouped = new Map<TableName, ReadonlyMap<string, readonly IdentifiedRow[]>>();
  return ({ table, identity }: Omit<Identified, "fields">) => {
    const known = grouped.get(table);
    if (known !== undefined) return known;
    const ofTable = rows.filter((row) => row.table === table && row.action === "INSERT");
    const groups = Map.groupBy(ofTable, ({ fields }) => identityKey({ identity, fields }));
    grouped.set(table, groups);
    return groups;
  };
}

type Valued = {
  readonly identity: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
};

function identityKey({ identity, fields }: Valued): string {
  return JSON.stringify(identity.map((field) => fields[field]));
}

function rowKey({ table, action, id, fields }: IdentifiedRow, models: Models): string {
  const replaces = action === "UPDATE" ? id : "";
  return `${table} ${replaces} ${sameFieldsKey(models(table), fields)}`;
}

function keyOf({ table, replaces, fields }: Wanted, models: Models): string {
  return `${table} ${replaces ?? ""} ${sameFieldsKey(models(table), fields)}`;
}

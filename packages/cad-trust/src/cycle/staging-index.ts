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

/** The node's staging, for finding rows without going through all of it. */
export type StagingIndex = {
  readonly byUuid: (uuid: string) => StagingRow | null;
  /** Says that a row belongs to a record, so that no other takes it for its own. */
  readonly claim: (uuid: string) => void;
  /** Claims a row with exactly these fields that belongs to no record: ours, its answer lost. */
  readonly adopt: (wanted: Wanted) => IdentifiedRow | null;
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
    renew: (later) => {
      known = indexed(later, models);
    },
  };
}

function indexed(rows: readonly StagingRow[], models: Models) {
  const byUuid = new Map(rows.map((row) => [row.uuid, row]));
  const identified = rows.filter((row): row is IdentifiedRow => row.id !== null);
  const writing = identified.filter(({ action }) => action !== "DELETE");
  return { byUuid, byContent: Map.groupBy(writing, (row) => rowKey(row, models)) };
}

function rowKey({ table, action, id, fields }: IdentifiedRow, models: Models): string {
  const replaces = action === "UPDATE" ? id : "";
  return `${table} ${replaces} ${sameFieldsKey(models(table), fields)}`;
}

function keyOf({ table, replaces, fields }: Wanted, models: Models): string {
  return `${table} ${replaces ?? ""} ${sameFieldsKey(models(table), fields)}`;
}

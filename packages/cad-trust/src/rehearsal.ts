import { randomUUID } from "node:crypto";
import type { StagingRow } from "./client/staging-list.ts";
import type { CadTrustClient } from "./client.ts";
import type { TableName } from "./model/insert-order.ts";
import type { AnyFields } from "./record.ts";

/** A record that would be staged. */
export type Rehearsed = {
  readonly action: "insert" | "replace";
  readonly table: TableName;
  /** CAD Trust's id; made up for a record that would be new. */
  readonly id: string;
  readonly fields: AnyFields;
};

/** A client that looks at the node and changes nothing on it: what would be staged is kept here. */
export type Rehearsal = { readonly client: CadTrustClient; readonly staged: readonly Rehearsed[] };

export function rehearse(client: CadTrustClient): Rehearsal {
  const staged: Rehearsed[] = [];
  const rows: StagingRow[] = [];
  const discarded = new Set<string>();
  const stage = (rehearsed: Rehearsed) => {
    const { action, table, id, fields } = rehearsed;
    const uuid = randomUUID();
    staged.push(rehearsed);
    rows.push({ uuid, table, action: action === "insert" ? "INSERT" : "UPDATE", id, fields });
    return uuid;
  };
  return {
    staged,
    client: {
      ...client,
      stage: async (table, fields) => {
        const id = randomUUID();
        const stagingUuid = stage({ action: "insert", table, id, fields });
        return { ok: true, cadTrustId: id, stagingUuid };
      },
      replace: async (table, id, fields) => {
        stage({ action: "replace", table, id, fields });
        return { ok: true };
      },
      listStaging: async (type) => {
        const theirs = await client.listStaging(type);
        const all = type === "staged" ? [...theirs, ...rows] : theirs;
        return all.filter(({ uuid }) => !discarded.has(uuid));
      },
      discardStaging: async (uuid) => void discarded.add(uuid),
      retryStaging: async () => true,
      commit: async () => {},
    },
  };
}

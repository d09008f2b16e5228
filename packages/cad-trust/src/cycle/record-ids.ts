import { tableModel } from "../model/tables.ts";
import type { Outbox } from "../outbox.ts";
import type { AnyFields, CadTrustRecord } from "../record.ts";

/** CAD Trust's ids of our records during one cycle. */
export type RecordIds = {
  readonly resolve: (localId: string) => Promise<string | null>;
  readonly learn: (localId: string, cadTrustId: string) => void;
  /** The record is not on the node after all: ask the outbox again. */
  readonly forget: (localId: string) => void;
  /** The record has yet to be staged in this cycle: until then it has no id. */
  readonly withhold: (localId: string) => void;
};

/** Remembers what the outbox and the node say, so that each id is asked for once. */
export function createRecordIds(outbox: Pick<Outbox, "resolveId">): RecordIds {
  const known = new Map<string, string | null>();
  return {
    resolve: async (localId) => {
      const id = known.get(localId);
      if (id !== undefined) return id;
      const asked = await outbox.resolveId(localId);
      known.set(localId, asked);
      return asked;
    },
    learn: (localId, cadTrustId) => void known.set(localId, cadTrustId),
    forget: (localId) => void known.delete(localId),
    withhold: (localId) => void known.set(localId, null),
  };
}

export type ResolvedFields =
  | { readonly ok: true; readonly fields: AnyFields }
  | { readonly ok: false; readonly waitsFor: string };

/** A record's fields with CAD Trust ids for foreign keys, or the record that has none yet. */
export async function resolveFields(
  record: CadTrustRecord,
  ids: Pick<RecordIds, "resolve">,
): Promise<ResolvedFields> {
  const fields: AnyFields = record.fields;
  const resolved = { ...fields };
  for (const [field, { type }] of Object.entries(tableModel(record.table).fields)) {
    const target = fields[field];
    if (type !== "id" || typeof target !== "string") continue;
    const id = await ids.resolve(target);
    if (id === null) return { ok: false, waitsFor: target };
    resolved[field] = id;
  }
  return { ok: true, fields: resolved };
}

import { type Dialect, keptFields, modelOf } from "../dialects.ts";
import type { AnyFields, CadTrustRecord } from "../record.ts";
import type { RecordIds } from "./record-ids.ts";

export type ResolvedFields =
  | { readonly ok: true; readonly fields: AnyFields }
  | { readonly ok: false; readonly waitsFor: string };

type Deps = { readonly ids: Pick<RecordIds, "of">; readonly dialect: Dialect };

/**
 * A record's fields as this node keeps them, with CAD Trust ids for foreign keys; or the record that
 * has no id yet. Its ids have been prepared.
 */
export function resolveFields(record: CadTrustRecord, { ids, dialect }: Deps): ResolvedFields {
  const fields = keptFields(dialect, record.table, record.fields);
  const resolved = { ...fields };
  for (const [field, { type }] of Object.entries(modelOf(dialect, record.table).fields)) {
    const target = fields[field];
    if (type !== "id" || typeof target !== "string") continue;
    const id = ids.of(target);
    if (id === null) return { ok: false, waitsFor: target };
    resolved[field] = id;
  }
  return { ok: true, fields: resolved };
}

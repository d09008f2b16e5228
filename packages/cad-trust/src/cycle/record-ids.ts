import type { DialectBook } from "../dialects/dialect-book.ts";
import { type Dialect, modelOf } from "../dialects.ts";
import type { Outbox } from "../outbox.ts";
import type { CadTrustRecord } from "../record.ts";

/** CAD Trust's ids of our records during one cycle. */
export type RecordIds = {
  /** Asks the outbox for all that these records point at, as far as it is not known yet. */
  readonly prepare: (records: readonly CadTrustRecord[]) => Promise<void>;
  /** Null for a record that the node does not have, as far as is known. */
  readonly of: (localId: string) => string | null;
  readonly learn: (localId: string, cadTrustId: string) => void;
  /** The record is not in staging, or not yet in this cycle: until then it has no id. */
  readonly withhold: (localId: string) => void;
};

/** Remembers what the outbox and the node say, so that each id is asked for once. */
export function createRecordIds(
  outbox: Pick<Outbox, "resolveIds">,
  dialects: Pick<DialectBook, "dialect">,
): RecordIds {
  const known = new Map<string, string | null>();
  return {
    prepare: async (records) => {
      const open = [
        ...new Set(records.flatMap((each) => targetsOf(dialects.dialect(), each))),
      ].filter((id) => !known.has(id));
      if (open.length === 0) return;
      const ids = await outbox.resolveIds(open);
      for (const localId of open) known.set(localId, ids.get(localId) ?? null);
    },
    of: (localId) => known.get(localId) ?? null,
    learn: (localId, cadTrustId) => void known.set(localId, cadTrustId),
    withhold: (localId) => void known.set(localId, null),
  };
}

/** The records that a record points at. */
function targetsOf(dialect: Dialect, { table, fields }: CadTrustRecord): readonly string[] {
  const values: Readonly<Record<string, unknown>> = fields;
  return Object.entries(modelOf(dialect, table).fields).flatMap(([field, { type }]) => {
    const target = values[field];
    return type === "id" && typeof target === "string" ? [target] : [];
  });
}

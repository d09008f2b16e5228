import type { CadTrustTable, Db } from "@sixtwo/db";
import { type PublicRecord, publicIds, type RecordValue } from "@sixtwo/db/cad-trust";
import { fieldOf, keyOf } from "./table-names.ts";

/** A record as a CAD Trust node answers it. */
export type NodeRow = Readonly<Record<string, RecordValue>>;

type Deps = { readonly db: Db; readonly orgUid: string | null };

const WITH_ORG: readonly CadTrustTable[] = ["project", "unit"];

/**
 * Records in a node's own shape: its field names, its or our ids in place of local ids, an empty
 * field as null. A reference to a record that waits for paperwork is null.
 */
export async function nodeRows(
  { db, orgUid }: Deps,
  records: readonly PublicRecord[],
): Promise<readonly NodeRow[]> {
  const references = records.flatMap(({ columns }) => referencesIn(columns));
  const ids = await publicIds({ db }, [...new Set(references)]);
  return records.map((record) => ({
    [keyOf(record.table)]: record.id,
    ...(WITH_ORG.includes(record.table) ? { orgUid } : {}),
    ...fieldsOf(record, ids),
    createdAt: record.recordedAt.toISOString(),
    updatedAt: record.projectedAt.toISOString(),
  }));
}

function referencesIn(columns: PublicRecord["columns"]): readonly string[] {
  return Object.entries(columns).flatMap(([column, value]) =>
    isReference(column) && typeof value === "string" ? [value] : [],
  );
}

/** A column that names a record of ours; the project that another registry calls so is none. */
function isReference(column: string): boolean {
  return /^cad_trust_.+_id$/.test(column) && column !== "cad_trust_reference_project_id";
}

function fieldsOf({ columns }: PublicRecord, ids: ReadonlyMap<string, string>): NodeRow {
  const named = Object.entries(columns).map(([column, value]) => {
    const known = isReference(column) && typeof value === "string";
    return [fieldOf(column), known ? (ids.get(value) ?? null) : value] as const;
  });
  return Object.fromEntries(named);
}

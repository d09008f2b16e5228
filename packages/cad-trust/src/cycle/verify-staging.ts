import type { StagingRow } from "../client/staging-list.ts";
import type { CycleContext } from "./cycle-context.ts";
import { differingFields } from "./differing-fields.ts";
import type { StagedRecord } from "./staged-record.ts";

type VerifiedRecord = { readonly localId: string; readonly stagingUuid: string };

export type Verification =
  | { readonly ok: true; readonly records: readonly VerifiedRecord[] }
  | { readonly ok: false; readonly differing: readonly string[] };

/**
 * Compares the node's staging with what we staged, before anything of it becomes public, and
 * learns the staging ids of replacements. Rows of other writers are none of our business.
 */
export async function verifyStaging(
  { client, outbox }: CycleContext,
  staged: readonly StagedRecord[],
): Promise<Verification> {
  const rows = await client.listStaging("staged");
  const byUuid = new Map(rows.map((row) => [row.uuid, row]));
  const updates = new Map(rows.flatMap((row) => (row.action === "UPDATE" ? [[row.id, row]] : [])));
  const records: VerifiedRecord[] = [];
  const differing: string[] = [];
  for (const one of staged) {
    const { localId } = one.record;
    const { cadTrustId, stagingUuid } = one;
    const row = stagingUuid === null ? updates.get(cadTrustId) : byUuid.get(stagingUuid);
    if (row === undefined || !isAsStaged(row, one)) {
      differing.push(localId);
      continue;
    }
    if (stagingUuid === null)
      await outbox.markStaged(localId, { cadTrustId, stagingUuid: row.uuid });
    records.push({ localId, stagingUuid: row.uuid });
  }
  return differing.length === 0 ? { ok: true, records } : { ok: false, differing };
}

function isAsStaged(row: StagingRow, { record, fields, cadTrustId }: StagedRecord): boolean {
  const same = row.table === record.table && row.id === cadTrustId;
  return same && differingFields(record.table, fields, row.fields).length === 0;
}

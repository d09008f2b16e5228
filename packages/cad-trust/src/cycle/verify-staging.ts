import type { StagingRow } from "../client/staging-list.ts";
import type { StagedMark } from "../outbox.ts";
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
  { client, outbox }: Pick<CycleContext, "client" | "outbox">,
  staged: readonly StagedRecord[],
): Promise<Verification> {
  const find = finder(await client.listStaging("staged"));
  const found = staged.map((one) => ({ one, row: find(one) }));
  const differing = found.filter(({ one, row }) => row === null || !isAsStaged(row, one));
  if (differing.length > 0) {
    return { ok: false, differing: differing.map(({ one }) => one.record.localId) };
  }
  const learned = found.flatMap(({ one, row }): StagedMark[] => {
    const { record, cadTrustId, stagingUuid } = one;
    return row === null || stagingUuid !== null
      ? []
      : [{ record, cadTrustId, stagingUuid: row.uuid }];
  });
  if (learned.length > 0) await outbox.markStaged(learned);
  const records = found.flatMap(({ one: { record }, row }) =>
    row === null ? [] : [{ localId: record.localId, stagingUuid: row.uuid }],
  );
  return { ok: true, records };
}

function finder(rows: readonly StagingRow[]) {
  const byUuid = new Map(rows.map((row) => [row.uuid, row]));
  const updates = new Map(rows.flatMap((row) => (row.action === "UPDATE" ? [[row.id, row]] : [])));
  return ({ stagingUuid, cadTrustId }: StagedRecord): StagingRow | null =>
    (stagingUuid === null ? updates.get(cadTrustId) : byUuid.get(stagingUuid)) ?? null;
}

function isAsStaged(row: StagingRow, { record, fields, cadTrustId }: StagedRecord): boolean {
  const same = row.table === record.table && row.id === cadTrustId;
  return same && differingFields(record.table, fields, row.fields).length === 0;
}

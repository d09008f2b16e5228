import type { StagingRow } from "../client/staging-list.ts";
import { type Dialect, modelOf } from "../dialects.ts";
import type { StagedMark } from "../outbox.ts";
import type { CycleContext } from "./cycle-context.ts";
import { differingFields } from "./differing-fields.ts";
import type { StagedRecord } from "./staged-record.ts";

type VerifiedRecord = { readonly localId: string; readonly stagingUuid: string };

export type Verification =
  | {
      readonly ok: true;
      readonly records: readonly VerifiedRecord[];
      /** How many rows of other writers are in staging besides. */
      readonly others: number;
    }
  | { readonly ok: false; readonly differing: readonly string[] };

/**
 * Compares the node's staging with what we staged, before anything of it becomes public, and
 * learns the staging ids of replacements. Rows of other writers are none of our business.
 */
export async function verifyStaging(
  { client, outbox, dialects }: Pick<CycleContext, "client" | "outbox" | "dialects">,
  staged: readonly StagedRecord[],
): Promise<Verification> {
  const rows = await client.listStaging("staged");
  const find = finder(rows);
  const dialect = dialects.dialect();
  const found = staged.map((one) => ({ one, row: find(one) }));
  const differing = found.filter(({ one, row }) => row === null || !isAsStaged(dialect, row, one));
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
  return { ok: true, records, others: rows.length - records.length };
}

function finder(rows: readonly StagingRow[]) {
  const byUuid = new Map(rows.map((row) => [row.uuid, row]));
  const updates = new Map(rows.flatMap((row) => (row.action === "UPDATE" ? [[row.id, row]] : [])));
  return ({ stagingUuid, cadTrustId }: StagedRecord): StagingRow | null =>
    (stagingUuid === null ? updates.get(cadTrustId) : byUuid.get(stagingUuid)) ?? null;
}

function isAsStaged(dialect: Dialect, row: StagingRow, one: StagedRecord): boolean {
  const { record, fields, cadTrustId } = one;
  const same = row.table === record.table && row.id === cadTrustId;
  return same && differingFields(modelOf(dialect, record.table), fields, row.fields).length === 0;
}

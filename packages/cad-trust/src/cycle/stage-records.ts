import { MAX_COMMIT } from "../client/commit.ts";
import type { StagingRow } from "../client/staging-list.ts";
import { insertRank } from "../model/insert-order.ts";
import type { CycleContext } from "./cycle-context.ts";
import { isInsert } from "./is-insert.ts";
import { resolveFields } from "./record-ids.ts";
import { stageRecord } from "./stage-record.ts";
import type { StagedRecord, Unpublished } from "./staged-record.ts";

/**
 * Stages records in insert order, at most one commit's worth. A record that is refused is
 * parked; a record that points at one without an id is reported as blocked and stays pending.
 */
export async function stageRecords(
  context: CycleContext,
  records: readonly Unpublished[],
  staging: readonly StagingRow[],
): Promise<readonly StagedRecord[]> {
  const batch = records
    .toSorted((a, b) => insertRank(a.table) - insertRank(b.table))
    .slice(0, MAX_COMMIT);
  for (const record of batch) if (isInsert(record)) context.ids.withhold(record.localId);
  const claimed = new Set(
    records.flatMap((each) => ("stagingUuid" in each ? each.stagingUuid : [])),
  );
  const staged: StagedRecord[] = [];
  for (const record of batch) {
    const one = await stageInTurn({ ...context, staging, claimed }, record);
    if (one === null) continue;
    if (one.stagingUuid !== null) claimed.add(one.stagingUuid);
    context.ids.learn(record.localId, one.cadTrustId);
    staged.push(one);
  }
  return staged;
}

type StagingContext = CycleContext & {
  readonly staging: readonly StagingRow[];
  /** Staging rows that are known to belong to a record. */
  readonly claimed: ReadonlySet<string>;
};

async function stageInTurn(
  context: StagingContext,
  record: Unpublished,
): Promise<StagedRecord | null> {
  const resolved = await resolveFields(record, context.ids);
  if (resolved.ok) return stageRecord(context, { record, fields: resolved.fields });
  context.progress.blocked.push({ localId: record.localId, waitsFor: resolved.waitsFor });
  return null;
}

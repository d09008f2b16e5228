import { MAX_COMMIT } from "../client/commit.ts";
import type { StagingRow } from "../client/staging-list.ts";
import { modelOf } from "../dialects.ts";
import { insertRank } from "../model/insert-order.ts";
import type { Parked } from "../outbox.ts";
import { type CycleContext, park } from "./cycle-context.ts";
import { handleMissing } from "./handle-missing.ts";
import { inParallel } from "./in-parallel.ts";
import { isInsert } from "./is-insert.ts";
import { resolveFields } from "./resolve-fields.ts";
import { stageOne } from "./stage-one.ts";
import type { StagingDeps } from "./stage-record.ts";
import type { StagedRecord, Unpublished } from "./staged-record.ts";
import { indexStaging } from "./staging-index.ts";

/** Records between two writes to the outbox: what is lost with a process is found in staging again. */
const CHUNK = 250;

/**
 * Stages records in insert order, at most one commit's worth. A record that is refused is
 * parked; a record that points at one without an id is reported as blocked and stays pending.
 */
export async function stageRecords(
  context: CycleContext,
  records: readonly Unpublished[],
  rows: readonly StagingRow[],
): Promise<readonly StagedRecord[]> {
  const batch = records
    .toSorted((a, b) => insertRank(a.table) - insertRank(b.table))
    .slice(0, MAX_COMMIT);
  await context.ids.prepare(batch);
  for (const record of batch) if (isInsert(record)) context.ids.withhold(record.localId);
  const staging = indexStaging(rows, (table) => modelOf(context.dialects.dialect(), table));
  for (const each of records) if ("stagingUuid" in each) staging.claim(each.stagingUuid);
  return stageInTurns({ ...context, staging }, batch);
}

/** Records may wait for others of their own table, and a node may want a parent after its child. */
async function stageInTurns(
  deps: StagingDeps,
  records: readonly Unpublished[],
): Promise<readonly StagedRecord[]> {
  const staged: StagedRecord[] = [];
  for (let waiting = records; waiting.length > 0; ) {
    const tried = new Set<Unpublished>();
    for (const ofTable of Map.groupBy(waiting, ({ table }) => table).values()) {
      const ready = ofTable.filter((record) => isReady(deps, record));
      for (const record of ready) tried.add(record);
      staged.push(...(await stageChunks(deps, ready)));
    }
    waiting = waiting.filter((record) => !tried.has(record));
    if (tried.size > 0) continue;
    for (const record of waiting) block(deps, record);
    break;
  }
  return staged;
}

async function stageChunks(deps: StagingDeps, records: readonly Unpublished[]) {
  const staged: StagedRecord[] = [];
  for (let start = 0; start < records.length; start += CHUNK) {
    staged.push(...(await stageChunk(deps, records.slice(start, start + CHUNK))));
  }
  return staged;
}

function isReady({ ids, dialects }: StagingDeps, record: Unpublished): boolean {
  return resolveFields(record, { ids, dialect: dialects.dialect() }).ok;
}

function block({ ids, dialects, progress }: StagingDeps, record: Unpublished): void {
  const resolved = resolveFields(record, { ids, dialect: dialects.dialect() });
  if (resolved.ok) return;
  progress.blocked.push({ localId: record.localId, waitsFor: resolved.waitsFor });
}

/** Writes down what the node took even when the chunk breaks off. */
async function stageChunk(
  deps: StagingDeps,
  records: readonly Unpublished[],
): Promise<readonly StagedRecord[]> {
  await deps.requireSoleWriter();
  const staged: StagedRecord[] = [];
  const parked: Parked[] = [];
  try {
    await inParallel(records, deps.width, async (record) => {
      const result = await stageOne(deps, record);
      if (result.kind === "staged") staged.push(result.staged);
      else if (result.kind === "parked") parked.push(result.parked);
      else await handleMissing(deps, record, result);
    });
  } finally {
    await noteStaged(deps, staged);
    await park(deps, parked);
  }
  return staged;
}

/** Learned by the node's answer, and the parents of what follows. A replacement has no staging id yet. */
async function noteStaged(
  { outbox, ids, progress }: StagingDeps,
  staged: readonly StagedRecord[],
): Promise<void> {
  for (const { record, cadTrustId } of staged) ids.learn(record.localId, cadTrustId);
  progress.staged.push(...staged.map(({ record }) => record.localId));
  const marks = staged.flatMap(({ record, cadTrustId, stagingUuid }) =>
    stagingUuid === null ? [] : [{ record, cadTrustId, stagingUuid }],
  );
  if (marks.length > 0) await outbox.markStaged(marks);
}

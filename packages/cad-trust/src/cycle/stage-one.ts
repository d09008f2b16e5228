import type { Refused } from "../client/stage.ts";
import type { Parked } from "../outbox.ts";
import { whyUnpublishable } from "./check-record.ts";
import { isInsert } from "./is-insert.ts";
import { resolveFields } from "./resolve-fields.ts";
import { type StagingDeps, sendToStaging, stagedBefore } from "./stage-record.ts";
import type { Resolved, StagedRecord, Unpublished } from "./staged-record.ts";

/** What became of a record that was to be staged. */
export type StageResult =
  | { readonly kind: "staged"; readonly staged: StagedRecord }
  | { readonly kind: "parked"; readonly parked: Parked }
  /** It points at a record that the node does not have. */
  | { readonly kind: "blocked"; readonly waitsFor: string }
  /** The node does not have the record that was to be replaced. */
  | { readonly kind: "forgotten"; readonly reason: string };

const NAMES_TO_LEARN = 4; // no table has more fields in conflict

/** Brings one record into staging, unless it is there already. An incomplete one is never sent. */
export async function stageOne(deps: StagingDeps, record: Unpublished): Promise<StageResult> {
  for (let attempt = 1; ; attempt++) {
    const resolved = resolveFields(record, { ids: deps.ids, dialect: deps.dialects.dialect() });
    if (!resolved.ok) return { kind: "blocked", waitsFor: resolved.waitsFor };
    const result = await stageResolved(deps, { record, fields: resolved.fields });
    if (result !== "again") return result;
    if (attempt > NAMES_TO_LEARN) return refusedByNode(record, UNTEACHABLE);
  }
}

async function stageResolved(deps: StagingDeps, one: Resolved): Promise<StageResult | "again"> {
  const before = await stagedBefore(deps, one);
  if (before !== null) return { kind: "staged", staged: before };
  const parked = await whyUnpublishable(deps, one.record);
  if (parked !== null) return { kind: "parked", parked };
  const dialect = deps.dialects.dialect();
  await discardLeftover(deps, one);
  const sent = await sendToStaging(deps, one);
  if (sent.ok) return { kind: "staged", staged: sent.staged };
  const learned = await deps.dialects.learn(one.record.table, sent.refusal);
  if (learned || deps.dialects.dialect() !== dialect) return "again";
  return judgeRefusal(one, sent);
}

/**
 * A row that we staged with older fields, its answer lost, is nobody's any more. Where a commit would
 * have to wait for it, it is taken out.
 */
async function discardLeftover(deps: StagingDeps, { record, fields }: Resolved): Promise<void> {
  const identity = deps.dialects.dialect().identity?.[record.table];
  if (identity === undefined || !isInsert(record)) return;
  const leftover = deps.staging.leftover({ table: record.table, identity, fields });
  if (leftover !== null) await deps.client.discardStaging(leftover.uuid);
}

function judgeRefusal({ record, fields }: Resolved, { status, refusal }: Refused): StageResult {
  if (status === 404 && record.id !== null) return { kind: "forgotten", reason: refusal };
  const orphan = orphanedTarget(record, { fields, refusal });
  if (orphan !== null) return { kind: "blocked", waitsFor: orphan };
  return refusedByNode(record, refusal);
}

type Refusal = { readonly fields: Resolved["fields"]; readonly refusal: string };

/** The record that this one points at and whose id the node says that it does not have. */
function orphanedTarget(record: Unpublished, { fields, refusal }: Refusal): string | null {
  if (!/does not exist/i.test(refusal)) return null;
  const ours: Readonly<Record<string, unknown>> = record.fields;
  const [field] = Object.entries(fields).find(
    ([name, id]) => ours[name] !== id && typeof id === "string" && refusal.includes(id),
  ) ?? [null];
  const target = field === null ? null : ours[field];
  return typeof target === "string" ? target : null;
}

function refusedByNode({ localId }: Unpublished, reason: string): StageResult {
  return { kind: "parked", parked: { localId, reason, parkedFor: "node" } };
}

const UNTEACHABLE =
  "The CAD Trust node refuses every name that is known for a field of this record.";

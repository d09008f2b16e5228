import type { StagingRow } from "../client/staging-list.ts";
import type { OutstandingRecord } from "../outbox.ts";
import { type CycleContext, park } from "./cycle-context.ts";
import { differingFields } from "./differing-fields.ts";
import { resolveFields } from "./record-ids.ts";

type Settled = "confirmed" | "to-commit" | "failed-commit" | "missing" | "differing";

/**
 * Reads back what the node should have confirmed, once it has no pending commit. Returns the
 * records that still have to be committed: those in staging, and those that never left it.
 */
export async function settleOutstanding(
  context: CycleContext,
  staging: readonly StagingRow[],
): Promise<readonly OutstandingRecord[]> {
  const outstanding = await context.outbox.outstanding();
  if (outstanding.length === 0) return [];
  const inStaging = uuids(staging);
  const inFailed = uuids(await context.client.listStaging("failed"));
  const toCommit: OutstandingRecord[] = [];
  for (const record of outstanding) {
    const { stagingUuid } = record;
    const settled = inStaging.has(stagingUuid)
      ? "to-commit"
      : inFailed.has(stagingUuid)
        ? "failed-commit"
        : await readBack(context, record);
    if (settled === "to-commit") toCommit.push(record);
    else await settle(context, record, settled);
  }
  return toCommit;
}

function uuids(rows: readonly StagingRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ uuid }) => uuid));
}

/** Only what was never committed may be staged again: anything else could be published twice. */
async function readBack(context: CycleContext, record: OutstandingRecord): Promise<Settled> {
  const stored = await context.client.getRecord(record.table, record.id);
  if (stored === null) return record.state === "staged" ? "to-commit" : "missing";
  const ours = await resolveFields(record, context.ids);
  if (ours.ok && differingFields(record.table, ours.fields, stored.fields).length === 0) {
    return "confirmed";
  }
  const replacing = record.state === "staged" && record.action === "replace";
  return replacing ? "to-commit" : "differing";
}

async function settle(
  context: CycleContext,
  { localId, id, table, stagingUuid }: OutstandingRecord,
  settled: Exclude<Settled, "to-commit">,
): Promise<void> {
  switch (settled) {
    case "confirmed":
      await context.outbox.markConfirmed(localId);
      context.progress.confirmed.push(localId);
      return;
    case "failed-commit":
      await context.client.discardStaging(stagingUuid);
      return park(context, localId, FAILED_COMMIT);
    case "missing":
      return park(
        context,
        localId,
        `The CAD Trust node took the commit but has no ${table} ${id}. ${LOOK}`,
      );
    case "differing":
      return park(
        context,
        localId,
        `The CAD Trust node's ${table} ${id} differs from what was sent. ${LOOK}`,
      );
    default:
      throw new Error(`Unknown result ${settled satisfies never}`);
  }
}

const FAILED_COMMIT =
  "The CAD Trust node could not write its commit to the chain. Check its wallet, then retry.";
const LOOK = "Look at it on the node before retrying.";

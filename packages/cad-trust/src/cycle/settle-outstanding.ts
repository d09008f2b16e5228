import type { StagingRow } from "../client/staging-list.ts";
import type { OutstandingRecord } from "../outbox.ts";
import { type CycleContext, park } from "./cycle-context.ts";
import { inParallel } from "./in-parallel.ts";
import { readBack, type Settled } from "./read-back.ts";

export type Settlement = {
  /** The node's staging, looked at again when failed commits were sent back to it. */
  readonly staging: readonly StagingRow[];
  /** Still to be committed: in staging, or never left it. */
  readonly toCommit: readonly OutstandingRecord[];
  /** Committed a short while ago, and not to be seen on the node yet. */
  readonly unseen: readonly OutstandingRecord[];
};

/** Records between two writes to the outbox. */
const CHUNK = 250;

/** Reads back what the node should have confirmed, once it has no pending commit. */
export async function settleOutstanding(
  context: CycleContext,
  outstanding: readonly OutstandingRecord[],
): Promise<Settlement> {
  if (outstanding.length === 0) {
    return { staging: await context.client.listStaging("staged"), toCommit: [], unseen: [] };
  }
  await retryFailed(context, outstanding);
  const staging = await context.client.listStaging("staged");
  const uuids = new Set(staging.map(({ uuid }) => uuid));
  const toCommit = outstanding.filter(({ stagingUuid }) => uuids.has(stagingUuid));
  const left = outstanding.filter(({ stagingUuid }) => !uuids.has(stagingUuid));
  await context.ids.prepare(left);
  const settlement = { staging, toCommit, unseen: [] as OutstandingRecord[] }; // filled below
  for (let start = 0; start < left.length; start += CHUNK) {
    await settleChunk(context, left.slice(start, start + CHUNK), settlement);
  }
  return settlement;
}

/** A commit that the node could not write to the chain is nobody's fault: its rows go back to staging. */
async function retryFailed(
  { client, width }: CycleContext,
  outstanding: readonly OutstandingRecord[],
): Promise<void> {
  const ours = new Set(outstanding.map(({ stagingUuid }) => stagingUuid));
  const failed = (await client.listStaging("failed")).filter(({ uuid }) => ours.has(uuid));
  await inParallel(failed, width, async ({ uuid }) => void (await client.retryStaging(uuid)));
}

type Found = { readonly record: OutstandingRecord; readonly settled: Settled };
type Filling = { readonly toCommit: OutstandingRecord[]; readonly unseen: OutstandingRecord[] };

/** Writes down what was read back even when the chunk breaks off. */
async function settleChunk(
  context: CycleContext,
  records: readonly OutstandingRecord[],
  filling: Filling,
): Promise<void> {
  const found: Found[] = [];
  try {
    await inParallel(records, context.width, async (record) => {
      found.push({ record, settled: await readBack(context, record) });
    });
  } finally {
    await writeDown(context, found);
  }
  filling.toCommit.push(...recordsOf(found, "to-commit"));
  filling.unseen.push(...recordsOf(found, "unseen"));
}

async function writeDown(context: CycleContext, found: readonly Found[]): Promise<void> {
  const { outbox, progress, ids } = context;
  const confirmed = localIds(found, "confirmed");
  if (confirmed.length > 0) await outbox.markConfirmed(confirmed);
  progress.confirmed.push(...confirmed);
  const forgotten = localIds(found, "forgotten");
  if (forgotten.length > 0) await outbox.markForgotten(forgotten, FORGOTTEN);
  for (const localId of forgotten) ids.withhold(localId);
  const differing = localIds(found, "differing");
  if (differing.length > 0) await outbox.markDiffering(differing, DIFFERING);
  await park(
    context,
    recordsOf(found, "unruly").map(({ localId, table, id }) => ({
      ...{ localId, parkedFor: "node" as const },
      reason: `The CAD Trust node's ${table} ${id} differs from what was sent, each time again. ${LOOK}`,
    })),
  );
}

function recordsOf(found: readonly Found[], wanted: Settled): readonly OutstandingRecord[] {
  return found.filter(({ settled }) => settled === wanted).map(({ record }) => record);
}

function localIds(found: readonly Found[], wanted: Settled): readonly string[] {
  return recordsOf(found, wanted).map(({ localId }) => localId);
}

const FORGOTTEN =
  "The CAD Trust node took the commit and does not have the record: it is sent again.";
const DIFFERING = "The CAD Trust node's record differs from what was sent: it is replaced.";
const LOOK = "Look at it on the node before retrying.";

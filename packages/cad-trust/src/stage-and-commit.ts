import { RegistryError } from "@sixtwo/domain";
import type { CadTrustClient } from "./client.ts";
import type { CycleContext } from "./cycle/cycle-context.ts";
import { type CycleReport, noProgress } from "./cycle/cycle-report.ts";
import { whyNotReady, whyPending } from "./cycle/readiness.ts";
import { createRecordIds } from "./cycle/record-ids.ts";
import { settleOutstanding } from "./cycle/settle-outstanding.ts";
import { stageRecords } from "./cycle/stage-records.ts";
import { verifyStaging } from "./cycle/verify-staging.ts";
import type { Outbox } from "./outbox.ts";
import type { Picklists } from "./picklists/picklists.ts";

export type CycleDeps = {
  readonly client: CadTrustClient;
  readonly outbox: Outbox;
  readonly picklists: Picklists;
  /** Who the node's audit names as the author of the commit. */
  readonly author: string;
  readonly clock: () => Date;
};

type Outcome = Pick<CycleReport, "outcome" | "reason">;

/**
 * One cycle of publishing: confirm what was committed, stage what is new or changed, check that
 * staging holds exactly that, and commit once. Run it again to confirm; run one at a time per
 * node. Trouble with the node is an outcome; only the outbox's own errors are thrown.
 */
export async function runCycle(deps: CycleDeps): Promise<CycleReport> {
  const startedAt = deps.clock().toISOString();
  const progress = noProgress();
  const context = { ...deps, progress, ids: createRecordIds(deps.outbox) };
  const outcome = await outcomeOf(context).catch(interrupted);
  return { ...outcome, ...progress, startedAt, finishedAt: deps.clock().toISOString() };
}

async function outcomeOf(context: CycleContext & CycleDeps): Promise<Outcome> {
  const { client, outbox } = context;
  const notReady = await whyNotReady(client);
  if (notReady !== null) return { outcome: "waiting", reason: notReady };
  const work = (await outbox.pending()).length + (await outbox.outstanding()).length;
  if (work === 0) return { outcome: "idle", reason: null };
  const pending = await whyPending(client);
  if (pending !== null) return { outcome: "waiting", reason: pending };
  const staging = await client.listStaging("staged");
  const unsettled = await settleOutstanding(context, staging);
  const records = [...unsettled, ...(await outbox.pending())];
  return commitStaged(context, await stageRecords(context, records, staging));
}

async function commitStaged(
  context: CycleContext & CycleDeps,
  staged: Awaited<ReturnType<typeof stageRecords>>,
): Promise<Outcome> {
  if (staged.length === 0) return { outcome: "idle", reason: null };
  const verified = await verifyStaging(context, staged);
  if (!verified.ok) {
    const reason = `Staging differs from what was staged: ${verified.differing.join(", ")}.`;
    return { outcome: "interrupted", reason: `${reason} The next cycle repairs it.` };
  }
  const { records } = verified;
  const comment = `${records.length} records, ${context.clock().toISOString()}`;
  const ids = records.map(({ stagingUuid }) => stagingUuid);
  await context.client.commit({ author: context.author, comment, ids });
  const localIds = records.map(({ localId }) => localId);
  await context.outbox.markCommitted(localIds);
  context.progress.committed.push(...localIds);
  return { outcome: "committed", reason: null };
}

function interrupted(error: unknown): Outcome {
  if (!(error instanceof RegistryError) || !error.code.startsWith("CAD_TRUST_")) throw error;
  const outcome = error.code === "CAD_TRUST_BUSY" ? "waiting" : "interrupted";
  return { outcome, reason: `${error.message} ${error.remedy}` };
}

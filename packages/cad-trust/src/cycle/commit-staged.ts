import { RegistryError } from "@sixtwo/domain";
import type { CycleContext } from "./cycle-context.ts";
import type { CycleReport } from "./cycle-report.ts";
import type { StagedRecord } from "./staged-record.ts";
import { verifyStaging } from "./verify-staging.ts";

export type Outcome = Pick<CycleReport, "outcome" | "reason">;

type Deps = CycleContext & { readonly author: string };

/** Commits what was staged, once staging holds exactly that, in one commit. */
export async function commitStaged(
  context: Deps,
  staged: readonly StagedRecord[],
): Promise<Outcome> {
  if (staged.length === 0) return { outcome: "idle", reason: null };
  const verified = await verifyStaging(context, staged);
  if (!verified.ok) return { outcome: "interrupted", reason: differs(verified.differing) };
  const { records, others } = verified;
  if (others > 0 && context.dialects.dialect().isPartialCommitLossy === true) {
    return { outcome: "waiting", reason: besides(others) };
  }
  await context.requireSoleWriter();
  await sendCommit(context, records);
  context.progress.committed.push(...records.map(({ localId }) => localId));
  return { outcome: "committed", reason: null };
}

type Verified = { readonly localId: string; readonly stagingUuid: string };

/**
 * Written down before it is sent: a commit whose answer is lost may be on its way to the chain, and
 * its records must not be staged again as if it were not.
 */
async function sendCommit(
  { client, outbox, clock, author }: Deps,
  records: readonly Verified[],
): Promise<void> {
  const localIds = records.map(({ localId }) => localId);
  const now = clock();
  await outbox.markCommitted(localIds, now);
  const comment = `${records.length} records, ${now.toISOString()}`;
  const ids = records.map(({ stagingUuid }) => stagingUuid);
  try {
    await client.commit({ author, comment, ids });
  } catch (error) {
    const unknown = error instanceof RegistryError && error.code === "CAD_TRUST_UNREACHABLE";
    if (!unknown) await outbox.markUncommitted(localIds);
    throw error;
  }
}

function besides(others: number): string {
  const rows = `${others} rows of another writer in the staging of the CAD Trust node`;
  return `There are ${rows}, which a commit of ours would lose. Commit or clean them there first.`;
}

const NAMED = 5;

function differs(localIds: readonly string[]): string {
  const named = localIds.slice(0, NAMED).join(", ");
  const more = localIds.length > NAMED ? ` and ${localIds.length - NAMED} more` : "";
  return `Staging differs from what was staged: ${named}${more}. The next cycle repairs it.`;
}

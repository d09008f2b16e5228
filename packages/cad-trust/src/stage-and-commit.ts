import { RegistryError } from "@sixtwo/domain";
import type { CadTrustClient } from "./client.ts";
import { commitStaged, type Outcome } from "./cycle/commit-staged.ts";
import type { CycleContext } from "./cycle/cycle-context.ts";
import { type CycleReport, noProgress } from "./cycle/cycle-report.ts";
import { whyNotReady, whyPending } from "./cycle/readiness.ts";
import { createRecordIds } from "./cycle/record-ids.ts";
import { settleOutstanding } from "./cycle/settle-outstanding.ts";
import { stageRecords } from "./cycle/stage-records.ts";
import { createDialectBook, type DialectBook } from "./dialects/dialect-book.ts";
import { LIKELIEST_DIALECT } from "./dialects/likeliest-dialect.ts";
import type { Outbox, OutstandingRecord } from "./outbox.ts";
import type { PicklistBook } from "./picklists/picklist-book.ts";

export type CycleDeps = {
  readonly client: CadTrustClient;
  readonly outbox: Outbox;
  readonly picklists: PicklistBook;
  /** The same book that the client reads; without it names are as the likeliest node has them. */
  readonly dialects?: DialectBook;
  /** Who the node's audit names as the author of the commit. */
  readonly author: string;
  readonly clock: () => Date;
  /** How many requests are under way at a time; 8 by default. */
  readonly width?: number;
  /** How long a committed record may stay unseen before it counts as forgotten; 30 minutes by default. */
  readonly forgetAfterMs?: number;
  /** Done once before anything is staged; throws when nothing may be. */
  readonly prepare?: (() => Promise<void>) | undefined;
  /** Throws when another writer may have taken over; asked before each write to the node's staging. */
  readonly requireSoleWriter?: () => Promise<void>;
};

const WIDTH = 8;
const FORGET_AFTER_MS = 30 * 60_000;

/**
 * One cycle of publishing: confirm what was committed, stage what is new or changed, check that
 * staging holds exactly that, and commit once. Run it again to confirm; run one at a time per
 * node. Trouble with the node is an outcome; only the outbox's own errors are thrown.
 */
export async function runCycle(deps: CycleDeps): Promise<CycleReport> {
  const startedAt = deps.clock().toISOString();
  const progress = noProgress();
  const dialects = deps.dialects ?? createDialectBook(LIKELIEST_DIALECT, async () => {});
  const context = {
    ...{ width: WIDTH, forgetAfterMs: FORGET_AFTER_MS, requireSoleWriter: async () => {} },
    ...deps,
    ...{ progress, dialects, ids: createRecordIds(deps.outbox, dialects) },
  };
  const outcome = await outcomeOf(context).catch(interrupted);
  return { ...outcome, ...progress, startedAt, finishedAt: deps.clock().toISOString() };
}

async function outcomeOf(
  context: CycleContext & Pick<CycleDeps, "author" | "prepare">,
): Promise<Outcome> {
  const { client, outbox } = context;
  const notReady = await whyNotReady(client);
  if (notReady !== null) return { outcome: "waiting", reason: notReady };
  const outstanding = await outbox.outstanding();
  const isIdle = outstanding.length === 0 && (await outbox.pending()).length === 0;
  if (isIdle) return { outcome: "idle", reason: null };
  const pending = await whyPending(client);
  if (pending !== null) return { outcome: "waiting", reason: pending };
  await context.prepare?.();
  const { staging, toCommit, unseen } = await settleOutstanding(context, outstanding);
  if (unseen.length > 0) return { outcome: "waiting", reason: notSeen(unseen) };
  const records = [...toCommit, ...(await outbox.pending())];
  return commitStaged(context, await stageRecords(context, records, staging));
}

function notSeen(unseen: readonly OutstandingRecord[]): string {
  const [first] = unseen;
  const what = `${unseen.length} committed records, such as ${first?.localId}`;
  return `The CAD Trust node does not show ${what}, yet: the chain may still confirm them.`;
}

function interrupted(error: unknown): Outcome {
  if (!(error instanceof RegistryError) || !error.code.startsWith("CAD_TRUST_")) throw error;
  const outcome = error.code === "CAD_TRUST_BUSY" ? "waiting" : "interrupted";
  return { outcome, reason: `${error.message} ${error.remedy}` };
}

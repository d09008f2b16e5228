import { type CycleReport, fullJitter } from "@sixtwo/cad-trust";
import {
  addJob,
  type CadTrustCycle,
  cadTrustJob,
  type Db,
  type RequireLock,
  recordCycle,
  withPublisherLock,
} from "@sixtwo/db";
import { RegistryError } from "@sixtwo/domain";
import type { Logger } from "pino";
import type { CadTrustNode } from "../cad-trust-node.ts";
import { alertOverdueCommit } from "./alert-overdue-commit.ts";
import { type ProjectionCounts, projectCadTrust } from "./project-cad-trust.ts";
import { publishCadTrust } from "./publish-cad-trust.ts";

export type RunDeps = {
  readonly db: Db;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly publicUrl: string | null;
  /** The node to publish to; null when there is none. */
  readonly node: CadTrustNode | null;
  /** How long a commit may stay unconfirmed before it is an alert, and its records are sent again. */
  readonly pendingLimitMs: number;
  readonly onCycle: (cycle: CadTrustCycle) => void;
};

export type Run = {
  readonly cause: CadTrustCycle["cause"];
  readonly slot: Date | null;
  /** From 1. */
  readonly attempt: number;
};

type Result = Omit<CadTrustCycle, "cause" | "slot" | "attempt" | "started_at" | "finished_at">;

const NOTHING = {
  ...{ added: 0, changed: 0, withdrawn: 0 },
  ...{ staged: 0, committed: 0, confirmed: 0, failed: 0, blocked: 0 },
};
const FOLLOW_UP = { cause: "follow-up", slot: null, attempt: 1 } as const;
const BUSY_MS = 3_000;
const CONFIRMATION_MS = 60_000;
const BACKOFF = { baseMs: 5_000, capMs: 10 * 60_000 };
/** After these the schedule goes on. */
const MAX_ATTEMPTS = 5;

/**
 * Fills the cad_trust schema and publishes it, as the only worker that does; logs the run with its
 * reason. After a commit it comes back to confirm it, and after a run that broke off to try again,
 * each time later and never at the same moment as others.
 */
export async function runCadTrust(deps: RunDeps, run: Run): Promise<void> {
  const node = deps.node?.name ?? "none";
  const cycle = await withPublisherLock(deps, node, (lock) => runOnce(deps, run, lock));
  if (cycle === null) return comeBack(deps, run, BUSY_MS);
  if (cycle.outcome === "committed") return comeBack(deps, FOLLOW_UP, CONFIRMATION_MS);
  const brokeOff = cycle.outcome === "failed" || cycle.outcome === "interrupted";
  if (!brokeOff || run.attempt >= MAX_ATTEMPTS) return;
  const { attempt } = run;
  const later = fullJitter({ ...BACKOFF, attempt, random: deps.random });
  await comeBack(deps, { ...run, attempt: attempt + 1 }, later);
}

async function comeBack({ db, clock }: RunDeps, run: Run, afterMs: number): Promise<void> {
  const runAt = new Date(clock().getTime() + afterMs);
  await addJob({ db }, cadTrustJob({ ...run, runAt }));
}

async function runOnce(deps: RunDeps, run: Run, requireLock: RequireLock): Promise<CadTrustCycle> {
  const startedAt = deps.clock();
  const result = await resultOf(deps, requireLock);
  const { cause, slot, attempt } = run;
  const times = { started_at: startedAt, finished_at: deps.clock() };
  const cycle = { ...result, cause, slot, attempt, ...times };
  await recordCycle(deps, cycle);
  deps.onCycle(cycle);
  const level = result.reason === null ? "info" : "warn";
  deps.logger[level]({ ...result, cause }, "CAD Trust run finished");
  await alertOverdueCommit(deps);
  return cycle;
}

async function resultOf(deps: RunDeps, requireLock: RequireLock): Promise<Result> {
  let projection: ProjectionCounts = NOTHING;
  try {
    projection = await projectCadTrust(deps);
    return { ...NOTHING, ...projection, ...(await published(deps, requireLock)) };
  } catch (error) {
    deps.logger.error({ err: error }, "CAD Trust run failed");
    return { ...NOTHING, ...projection, outcome: "failed", reason: reasonOf(error) };
  }
}

async function published(deps: RunDeps, requireLock: RequireLock) {
  const { node, pendingLimitMs: forgetAfterMs } = deps;
  if (node === null) return { outcome: "projected", reason: null } as const;
  return counted(await publishCadTrust({ ...deps, node, forgetAfterMs, requireLock }));
}

function counted(report: CycleReport) {
  return {
    staged: report.staged.length,
    committed: report.committed.length,
    confirmed: report.confirmed.length,
    failed: report.failed.length,
    blocked: report.blocked.length,
    outcome: report.outcome,
    reason: report.reason,
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof RegistryError) return `${error.message} ${error.remedy}`;
  return error instanceof Error ? error.message : String(error);
}

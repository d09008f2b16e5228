import type { CadTrustClient } from "@sixtwo/cad-trust";
import { addJob, type CadTrustCycle, type Db, recordCycle, withPublisherLock } from "@sixtwo/db";
import { RegistryError } from "@sixtwo/domain";
import type { Logger } from "pino";
import { cadTrustJob } from "../cad-trust-job.ts";
import { type ProjectionCounts, projectCadTrust } from "./project-cad-trust.ts";
import { publishCadTrust } from "./publish-cad-trust.ts";

export type RunDeps = {
  readonly db: Db;
  readonly logger: Logger;
  readonly clock: () => Date;
  readonly publicUrl: string | null;
  /** Connects to the node to publish to; null when there is none. */
  readonly node: (() => CadTrustClient) | null;
  readonly onCycle: (cycle: CadTrustCycle) => void;
};

export type Run = {
  readonly cause: CadTrustCycle["cause"];
  readonly slot: Date | null;
  /** From 1. */
  readonly attempt: number;
  readonly isLastAttempt: boolean;
};

type Result = Omit<CadTrustCycle, "cause" | "slot" | "attempt" | "started_at" | "finished_at">;

const NOTHING = {
  ...{ added: 0, changed: 0, withdrawn: 0 },
  ...{ staged: 0, committed: 0, confirmed: 0, failed: 0, blocked: 0 },
};
const FOLLOW_UP = { cause: "follow-up", slot: null } as const;
const BUSY_MS = 3_000;
const CONFIRMATION_MS = 60_000;

/**
 * Fills the cad_trust schema and publishes it, as the only worker that does; logs the run with its
 * reason. After a commit it comes back to confirm it.
 * @throws RegistryError CAD_TRUST_BUSY to be tried again later, when the run broke off
 */
export async function runCadTrust(deps: RunDeps, run: Run): Promise<void> {
  const cycle = await withPublisherLock(deps, () => runOnce(deps, run));
  if (cycle === null) return comeBack(deps, run, BUSY_MS);
  if (cycle.outcome === "committed") return comeBack(deps, FOLLOW_UP, CONFIRMATION_MS);
  const brokeOff = cycle.outcome === "failed" || cycle.outcome === "interrupted";
  if (!brokeOff || run.isLastAttempt) return;
  throw new RegistryError("CAD_TRUST_BUSY", {
    message: cycle.reason ?? "The run broke off.",
    remedy: "Nothing to do: it is tried again by itself.",
  });
}

type Cause = Pick<Run, "cause" | "slot">;

async function comeBack(
  { db, clock }: RunDeps,
  { cause, slot }: Cause,
  afterMs: number,
): Promise<void> {
  const runAt = new Date(clock().getTime() + afterMs);
  await addJob({ db }, cadTrustJob({ cause, slot, runAt }));
}

async function runOnce(deps: RunDeps, run: Run): Promise<CadTrustCycle> {
  const startedAt = deps.clock();
  const result = await resultOf(deps);
  const cycle = {
    ...result,
    cause: run.cause,
    slot: run.slot,
    attempt: run.attempt,
    started_at: startedAt,
    finished_at: deps.clock(),
  };
  await recordCycle(deps, cycle);
  deps.onCycle(cycle);
  const level = result.reason === null ? "info" : "warn";
  deps.logger[level]({ ...result, cause: run.cause }, "CAD Trust run finished");
  return cycle;
}

async function resultOf(deps: RunDeps): Promise<Result> {
  let projection: ProjectionCounts = NOTHING;
  try {
    projection = await projectCadTrust(deps);
    return { ...NOTHING, ...projection, ...(await published(deps)) };
  } catch (error) {
    deps.logger.error({ err: error }, "CAD Trust run failed");
    return { ...NOTHING, ...projection, outcome: "failed", reason: reasonOf(error) };
  }
}

async function published({ db, node, clock }: RunDeps) {
  if (node === null) return { outcome: "projected", reason: null } as const;
  const report = await publishCadTrust({ db, client: node(), clock });
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

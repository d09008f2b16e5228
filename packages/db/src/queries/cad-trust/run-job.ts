import type { NewJob } from "../jobs/add-job.ts";
import type { CadTrustCycle } from "./cycles.ts";

export const CAD_TRUST_TASK = "cad-trust";

/** One run of the projection to CAD Trust's model, and of its publication. */
export type CadTrustRun = {
  readonly cause: CadTrustCycle["cause"];
  readonly slot: Date | null;
  readonly runAt: Date | null;
  /** From 1, the default. */
  readonly attempt?: number;
};

const MAX_ATTEMPTS = 5;

/** The durable job of one run. Runs of one cause, of one slot, or tried again, that wait are one job. */
export function cadTrustJob({ cause, slot, runAt, attempt = 1 }: CadTrustRun): NewJob {
  const at = slot === null ? null : slot.toISOString();
  return {
    task: CAD_TRUST_TASK,
    payload: { cause, slot: at, attempt: `${attempt}` },
    // What is asked for anew is never put off by what is tried again.
    key: attempt > 1 ? `${CAD_TRUST_TASK} again` : `${CAD_TRUST_TASK} ${at ?? cause}`,
    runAt,
    maxAttempts: MAX_ATTEMPTS,
  };
}

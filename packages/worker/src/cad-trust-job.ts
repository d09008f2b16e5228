import type { CadTrustCycle, NewJob } from "@sixtwo/db";
import { z } from "zod";

export const CAD_TRUST_TASK = "cad-trust";

type Cause = CadTrustCycle["cause"];
type Run = {
  readonly cause: Cause;
  readonly slot: Date | null;
  readonly runAt: Date | null;
  /** From 1, the default. */
  readonly attempt?: number;
};

const CAUSES = ["schedule", "start", "manual", "follow-up"] as const satisfies readonly Cause[];
const MAX_ATTEMPTS = 5;

/** The durable job of one run. Runs of one cause, of one slot, or tried again, that wait are one job. */
export function cadTrustJob({ cause, slot, runAt, attempt = 1 }: Run): NewJob {
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

const PAYLOAD = z.object({
  cause: z.enum(CAUSES),
  slot: z.coerce.date().nullable(),
  attempt: z.coerce.number().int().min(1).default(1),
});

/** What a job's payload says. Throws when this version did not write it. */
export function parseCadTrustJob(payload: unknown): Required<Omit<Run, "runAt">> {
  return PAYLOAD.parse(payload);
}

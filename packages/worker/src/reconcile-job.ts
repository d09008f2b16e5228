import type { NewJob } from "@sixtwo/db";
import { z } from "zod";

export const RECONCILE_TASK = "reconcile";

export const RECONCILE_SCHEDULE = { name: "RECONCILE_SCHEDULE", fallback: "17 * * * *" };

const MAX_ATTEMPTS = 10;

/** The durable job of one comparison; asking for it again is asking once. */
export function reconcileJob(id: bigint): NewJob {
  return {
    task: RECONCILE_TASK,
    payload: { reconciliation: String(id) },
    key: `${RECONCILE_TASK} ${id}`,
    runAt: null,
    maxAttempts: MAX_ATTEMPTS,
  };
}

const PAYLOAD = z.object({ reconciliation: z.string().regex(/^\d+$/).transform(BigInt) });

/** Which comparison a job is of. Throws when this version did not write it. */
export function parseReconcileJob(payload: unknown): bigint {
  return PAYLOAD.parse(payload).reconciliation;
}

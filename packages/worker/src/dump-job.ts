import type { NewJob } from "@sixtwo/db";
import { z } from "zod";

export const DUMP_TASK = "dump";

export const DUMP_SCHEDULE = { name: "DUMP_SCHEDULE", fallback: "23 2 * * *" };

const MAX_ATTEMPTS = 5;

/** The durable job of one day's dump; asking for it again is asking once. */
export function dumpJob(now: Date): NewJob {
  const day = now.toISOString().slice(0, 10);
  return {
    task: DUMP_TASK,
    payload: { day },
    key: `${DUMP_TASK} ${day}`,
    runAt: null,
    maxAttempts: MAX_ATTEMPTS,
  };
}

const PAYLOAD = z.object({ day: z.iso.date() });

/** Which day a job is of. Throws when this version did not write it. */
export function parseDumpJob(payload: unknown): string {
  return PAYLOAD.parse(payload).day;
}

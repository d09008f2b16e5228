import type { CadTrustCycle, CadTrustRun } from "@sixtwo/db";
import { z } from "zod";

type Cause = CadTrustCycle["cause"];

const CAUSES = ["schedule", "start", "manual", "follow-up"] as const satisfies readonly Cause[];

const PAYLOAD = z.object({
  cause: z.enum(CAUSES),
  slot: z.coerce.date().nullable(),
  attempt: z.coerce.number().int().min(1).default(1),
});

/** What a job's payload says. Throws when this version did not write it. */
export function parseCadTrustJob(payload: unknown): Required<Omit<CadTrustRun, "runAt">> {
  return PAYLOAD.parse(payload);
}

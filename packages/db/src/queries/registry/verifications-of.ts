import type { RegistryCode } from "@sixtwo/domain";
import type { Db } from "../../database.ts";
import type { Verification } from "./record-verification.ts";

type Key = { readonly registry: RegistryCode; readonly activity: string };

/** The verifications of an activity, by monitoring period. */
export async function verificationsOf(
  { db }: { readonly db: Db },
  { registry, activity }: Key,
): Promise<readonly Verification[]> {
  const rows = await db
    .selectFrom("registry.verifications")
    .select(["verification_id", "vintage", "body", "period_from", "period_until"])
    .where("registry", "=", registry)
    .where("activity", "=", activity)
    .orderBy("period_from")
    .orderBy("verification_id")
    .execute();
  return rows.map((row) => ({
    registry,
    verificationId: row.verification_id,
    activity,
    vintage: row.vintage,
    body: row.body,
    period: { from: row.period_from, until: row.period_until },
  }));
}

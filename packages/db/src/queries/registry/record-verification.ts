import { type RegistryCode, RegistryError } from "@sixtwo/domain";
import type { Db } from "../../database.ts";

/** One verified monitoring period of an activity. */
export type Verification = {
  readonly registry: RegistryCode;
  /** The verification body's own number of its report, unique in the registry. */
  readonly verificationId: string;
  readonly activity: string;
  readonly vintage: number;
  readonly body: string;
  /** Days, "YYYY-MM-DD", both included. */
  readonly period: { readonly from: string; readonly until: string };
};

/**
 * Records a verification. The same one again changes nothing.
 * @throws RegistryError BAD_INPUT when its number stands for another verification, or the period
 * ends before it begins
 */
export async function recordVerification(
  { db }: { readonly db: Db },
  verification: Verification,
): Promise<void> {
  const row = rowOf(verification);
  if (row.period_from > row.period_until) {
    throw new RegistryError("BAD_INPUT", {
      message: `Verification ${row.verification_id} covers ${row.period_from} to ${row.period_until}.`,
      remedy: "Enter a last day that is not before the first one, both as YYYY-MM-DD.",
    });
  }
  await db
    .insertInto("registry.verifications")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = await recorded(db, verification);
  if (JSON.stringify(kept) === JSON.stringify(row)) return;
  throw new RegistryError("BAD_INPUT", {
    message: `Verification ${row.verification_id} of ${row.registry} is recorded with other facts.`,
    remedy: "Give this verification a number of its own.",
  });
}

function recorded(db: Db, { registry, verificationId }: Verification) {
  return db
    .selectFrom("registry.verifications")
    .select(["registry", "verification_id", "activity", "vintage", "body"])
    .select(["period_from", "period_until"])
    .where("registry", "=", registry)
    .where("verification_id", "=", verificationId)
    .executeTakeFirst();
}

function rowOf({ registry, verificationId, activity, vintage, body, period }: Verification) {
  return {
    registry,
    verification_id: verificationId,
    activity,
    vintage,
    body,
    period_from: period.from,
    period_until: period.until,
  };
}

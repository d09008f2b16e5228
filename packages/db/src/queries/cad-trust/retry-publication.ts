import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { WITHDRAWN } from "./withdraw-records.ts";

/**
 * Gives a parked record another try in the next run.
 * @returns false when it is not parked, or the registry no longer has it
 */
export async function retryPublication(
  { db }: { readonly db: Db },
  localId: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update cad_trust.publications set
      state = case when confirmed_at is null then 'new' else 'changed' end,
      reason = null,
      parked_for = null,
      attempts = 0,
      changed_at = now()
    where local_id = ${localId} and state = 'failed' and fingerprint <> ${WITHDRAWN}`.execute(db);
  return numAffectedRows === 1n;
}

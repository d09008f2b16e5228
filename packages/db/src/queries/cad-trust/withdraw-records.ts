import { sql } from "kysely";
import type { Db } from "../../database.ts";

/** The fingerprint of a record that the registry no longer has; it differs from every real one. */
export const WITHDRAWN = "withdrawn";

/**
 * Parks records that the registry no longer has but a node has. Those that wait for the node's
 * confirmation are left for the next time.
 * @param reason in words for an operator
 */
export async function withdrawRecords(
  { db }: { readonly db: Db },
  localIds: readonly string[],
  reason: string,
): Promise<void> {
  if (localIds.length === 0) return;
  await db
    .updateTable("cad_trust.publications")
    .set({ state: "failed", fingerprint: WITHDRAWN, reason, changed_at: sql<Date>`now()` })
    .where("local_id", "in", localIds)
    .where("state", "not in", ["staged", "committed"])
    .execute();
}

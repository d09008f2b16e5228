import type { Db } from "../../database.ts";
import type { CadTrustTable, PublicationState } from "../../schema/cad-trust.ts";

export type OpenPublication = {
  readonly localId: string;
  readonly table: CadTrustTable;
  readonly state: Exclude<PublicationState, "confirmed">;
  readonly cadTrustId: string | null;
  readonly attempts: number;
  /** Why it failed or waits; null when nothing keeps it. */
  readonly reason: string | null;
  readonly changedAt: Date;
};

/** The records that are not confirmed, oldest first, for an operator to look at. */
export async function openPublications(
  { db }: { readonly db: Db },
  limit: number,
): Promise<readonly OpenPublication[]> {
  const rows = await db
    .selectFrom("cad_trust.publications")
    .select(["local_id as localId", "table_name as table", "state", "cad_trust_id as cadTrustId"])
    .select(["attempts", "reason", "changed_at as changedAt"])
    .where("state", "<>", "confirmed")
    .orderBy("changed_at")
    .orderBy("local_id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as OpenPublication["state"] })); // filtered above
}

import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { CadTrustColumns, CadTrustTable } from "../../schema/cad-trust.ts";

export type OutstandingPublication = {
  readonly localId: string;
  readonly table: CadTrustTable;
  readonly state: "staged" | "committed";
  readonly action: "insert" | "replace";
  readonly cadTrustId: string;
  readonly stagingUuid: string;
  /** When its commit was sent; null while it is staged. */
  readonly committedAt: Date | null;
  /** How often it was staged since it was last confirmed. */
  readonly attempts: number;
  /** As they were sent, whatever has changed since. */
  readonly columns: CadTrustColumns;
};

/** The records that the node has taken and not confirmed yet. */
export async function outstandingPublications({
  db,
}: {
  readonly db: Db;
}): Promise<readonly OutstandingPublication[]> {
  // The table's checks make these columns present in these states.
  const { rows } = await sql<OutstandingPublication>`
    select local_id as "localId", table_name as "table", state, action,
      cad_trust_id as "cadTrustId", staging_uuid as "stagingUuid",
      committed_at as "committedAt", attempts, staged_fields as columns
    from cad_trust.publications
    where state in ('staged', 'committed')
    order by local_id`.execute(db);
  return rows;
}

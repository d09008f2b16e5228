import type { Db } from "../../database.ts";
import type { CadTrustTable, PublicationState } from "../../schema/cad-trust.ts";

export type StoredPublication = {
  readonly localId: string;
  readonly table: CadTrustTable;
  readonly state: PublicationState;
  readonly fingerprint: string;
  /** True when a node has it, or may have it. */
  readonly isOnNode: boolean;
};

/** Every record that was ever projected, for comparing with what is to be published now. */
export async function storedPublications({
  db,
}: {
  readonly db: Db;
}): Promise<readonly StoredPublication[]> {
  const rows = await db
    .selectFrom("cad_trust.publications")
    .select(["local_id", "table_name", "state", "fingerprint", "cad_trust_id"])
    .execute();
  return rows.map((row) => ({
    localId: row.local_id,
    table: row.table_name,
    state: row.state,
    fingerprint: row.fingerprint,
    isOnNode: row.cad_trust_id !== null,
  }));
}

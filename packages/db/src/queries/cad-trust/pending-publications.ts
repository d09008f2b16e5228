import type { Db } from "../../database.ts";
import type { CadTrustColumns, CadTrustTable } from "../../schema/cad-trust.ts";

export type PendingPublication = {
  readonly localId: string;
  readonly table: CadTrustTable;
  readonly state: "new" | "changed";
  readonly cadTrustId: string | null;
  readonly columns: CadTrustColumns;
};

/** The records that the node does not have, or has with older columns. */
export async function pendingPublications({
  db,
}: {
  readonly db: Db;
}): Promise<readonly PendingPublication[]> {
  const rows = await db
    .selectFrom("cad_trust.publications as p")
    .innerJoin("cad_trust.records as r", "r.local_id", "p.local_id")
    .select(["p.local_id", "p.table_name", "p.state", "p.cad_trust_id", "r.fields"])
    .where("p.state", "in", ["new", "changed"])
    .orderBy("p.local_id")
    .execute();
  return rows.map((row) => ({
    localId: row.local_id,
    table: row.table_name,
    state: row.state === "new" ? "new" : "changed",
    cadTrustId: row.cad_trust_id,
    columns: row.fields,
  }));
}

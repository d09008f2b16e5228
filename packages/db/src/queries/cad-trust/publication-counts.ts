import type { Db } from "../../database.ts";
import type { CadTrustTable, PublicationState } from "../../schema/cad-trust.ts";

export type PublicationCount = {
  readonly table: CadTrustTable;
  readonly state: PublicationState;
  readonly count: number;
};

/** How many records of each table are in each state; none where there are none. */
export async function publicationCounts({
  db,
}: {
  readonly db: Db;
}): Promise<readonly PublicationCount[]> {
  const rows = await db
    .selectFrom("cad_trust.publications")
    .select(["table_name as table", "state"])
    .select(({ fn }) => fn.countAll<bigint>().as("count"))
    .groupBy(["table_name", "state"])
    .orderBy("table_name")
    .orderBy("state")
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

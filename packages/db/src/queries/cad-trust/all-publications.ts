import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { CadTrustColumns, CadTrustTable } from "../../schema/cad-trust.ts";
import { WITHDRAWN } from "./withdraw-records.ts";

export type PublishedRecord = {
  readonly localId: string;
  readonly table: CadTrustTable;
  readonly columns: CadTrustColumns;
};

/** Every record that there is to publish, whatever became of it so far. */
export async function allPublications({
  db,
}: {
  readonly db: Db;
}): Promise<readonly PublishedRecord[]> {
  const rows = await db
    .selectFrom("cad_trust.publications as p")
    .innerJoin("cad_trust.records as r", "r.local_id", "p.local_id")
    .select(["p.local_id as localId", "p.table_name as table", "r.fields as columns"])
    .where("p.fingerprint", "<>", WITHDRAWN)
    .execute();
  return rows;
}

/** The data model in which a node confirmed projects and units; null when none did. */
export async function publishedDataModel({ db }: { readonly db: Db }): Promise<"1.7" | "2" | null> {
  const { rows } = await sql<{ readonly dataModel: "1.7" | "2" }>`
    select case when confirmed_fields ? 'sent_v1' then '1.7' else '2' end as "dataModel"
    from cad_trust.publications
    where table_name in ('project', 'unit') and confirmed_fields is not null
    limit 1`.execute(db);
  return rows[0]?.dataModel ?? null;
}

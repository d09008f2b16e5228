import { sql } from "kysely";
import type { Db } from "../../database.ts";

/** Records of a commit that the node has yet to confirm. */
export type OpenCommit = { readonly sentAt: Date; readonly records: number };

/** The oldest commit that is not confirmed, with all records that wait so; null when there is none. */
export async function openCommit({ db }: { readonly db: Db }): Promise<OpenCommit | null> {
  const { rows } = await sql<{ readonly sentAt: Date | null; readonly records: bigint }>`
    select min(committed_at) as "sentAt", count(*) as records
    from cad_trust.publications where state = 'committed'`.execute(db);
  const [row] = rows;
  return row?.sentAt ? { sentAt: row.sentAt, records: Number(row.records) } : null;
}

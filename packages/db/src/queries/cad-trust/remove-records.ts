import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { CAD_TRUST_TABLES } from "../../schema/cad-trust.ts";

/** Forgets records that the registry no longer has and that no node has seen. */
export async function removeRecords(
  { db }: { readonly db: Db },
  localIds: readonly string[],
): Promise<void> {
  if (localIds.length === 0) return;
  for (const table of CAD_TRUST_TABLES) {
    await sql`
      delete from ${sql.table(`cad_trust.${table}`)}
      where local_id = any(${localIds}::text[])`.execute(db);
  }
  await db.deleteFrom("cad_trust.publications").where("local_id", "in", localIds).execute();
}

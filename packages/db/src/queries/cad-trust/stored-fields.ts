import type { Db } from "../../database.ts";
import type { CadTrustColumns } from "../../schema/cad-trust.ts";

/** The columns of rows by their local id, as they were last projected. */
export async function storedFields(
  { db }: { readonly db: Db },
  localIds: readonly string[],
): Promise<ReadonlyMap<string, CadTrustColumns>> {
  if (localIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("cad_trust.records")
    .select(["local_id", "fields"])
    .where("local_id", "in", localIds)
    .execute();
  return new Map(rows.map(({ local_id, fields }) => [local_id, fields]));
}

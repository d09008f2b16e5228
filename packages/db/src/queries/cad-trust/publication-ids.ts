import type { Db } from "../../database.ts";

/** The node's ids of those of the records that it has, or may have, by their local ids. */
export async function publicationIds(
  { db }: { readonly db: Db },
  localIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (localIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("cad_trust.publications")
    .select(["local_id", "cad_trust_id"])
    .where((where) => where("local_id", "=", where.fn.any(where.val(localIds))))
    .where("cad_trust_id", "is not", null)
    .execute();
  return new Map(rows.map(({ local_id, cad_trust_id }) => [local_id, String(cad_trust_id)]));
}

import type { Db } from "../../database.ts";

/** The node's id of a record; null as long as the node does not have it. */
export async function publicationId(
  { db }: { readonly db: Db },
  localId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("cad_trust.publications")
    .select("cad_trust_id")
    .where("local_id", "=", localId)
    .executeTakeFirst();
  return row?.cad_trust_id ?? null;
}

import type { Db } from "../../database.ts";
import type { CadTrustColumns } from "../../schema/cad-trust.ts";

/** The columns of records as the node last confirmed them, by local id; those that it never did are left out. */
export async function confirmedColumns(
  { db }: { readonly db: Db },
  localIds: readonly string[],
): Promise<ReadonlyMap<string, CadTrustColumns>> {
  if (localIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("cad_trust.publications")
    .select(["local_id", "confirmed_fields"])
    .where((where) => where("local_id", "=", where.fn.any(where.val(localIds))))
    .execute();
  return new Map(
    rows.flatMap((row) => (row.confirmed_fields ? [[row.local_id, row.confirmed_fields]] : [])),
  );
}

import type { Db } from "@sixtwo/db";

type Catalogue = {
  readonly "pg_catalog.pg_indexes": { readonly schemaname: string; readonly indexname: string };
};

/** @returns the names of a schema's indexes, as one text that can be compared. */
export async function indexNames(db: Db, schema: string): Promise<string> {
  const rows = await db
    .withTables<Catalogue>()
    .selectFrom("pg_catalog.pg_indexes")
    .select("indexname")
    .where("schemaname", "=", schema)
    .orderBy("indexname")
    .execute();
  return rows.map(({ indexname }) => indexname).join(" ");
}

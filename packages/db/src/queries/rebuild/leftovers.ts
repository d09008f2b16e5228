import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { REBUILT, REPLACED } from "./mirror-tables.ts";

/** Removes what a rebuild left beside the live mirror, whether it succeeded or was cut off. */
export async function removeLeftovers(db: Db): Promise<void> {
  for (const schema of [REBUILT, REPLACED]) {
    await sql`drop schema if exists ${sql.id(schema)} cascade`.execute(db);
  }
}

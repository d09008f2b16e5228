import { sql } from "kysely";
import { connectDatabase } from "../database.ts";

/** Runs statements of this repository on a connection of its own. */
export async function runStatement(url: string, statement: string): Promise<void> {
  const { db, close } = await connectDatabase({ url, poolSize: 1 });
  try {
    await sql.raw(statement).execute(db); // names made here, nothing from outside
  } finally {
    await close();
  }
}

import { RegistryError } from "@sixtwo/domain";
import { sql } from "kysely";
import { connectDatabase, type Db } from "../../database.ts";
import { migrateToLatest } from "../../migrate.ts";
import type { ScratchDatabase } from "./scratch-database.ts";

const MARK = "sixtwo_scratch";

/**
 * Uses a database that somebody made for it. It must be empty, or left so by an interrupted command:
 * what belongs to anything else is never touched.
 * @throws RegistryError NOT_ALLOWED when it holds anything; DATABASE_UNREACHABLE
 */
export async function useGivenScratch(url: string): Promise<ScratchDatabase> {
  const { db, close } = await connectDatabase({ url });
  try {
    const schemas = await ownSchemas(db);
    if (!schemas.includes(MARK) && !(await isEmpty(db))) throw notEmpty(url);
    await dropSchemas(db, schemas);
    await sql`create schema ${sql.id(MARK)}`.execute(db);
    await migrateToLatest(db);
  } catch (error) {
    await close();
    throw error;
  }
  const drop = async () => {
    await dropSchemas(db, await ownSchemas(db));
    await close();
  };
  return { url, db, drop };
}

async function ownSchemas(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly name: string }>`
    select nspname as name from pg_namespace
    where nspname <> 'information_schema' and nspname not like 'pg\\_%' and nspname <> 'public'
    order by nspname = ${MARK}, nspname`.execute(db);
  return rows.map(({ name }) => name);
}

/** The mark goes last, so that an interrupted removal is gone on with. */
async function dropSchemas(db: Db, names: readonly string[]): Promise<void> {
  for (const name of names) await sql`drop schema ${sql.id(name)} cascade`.execute(db);
}

async function isEmpty(db: Db): Promise<boolean> {
  const { rows } = await sql`
    select from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%' limit 1`.execute(db);
  return rows.length === 0;
}

function notEmpty(url: string): RegistryError {
  return new RegistryError("NOT_ALLOWED", {
    message: `The database ${new URL(url).pathname.slice(1)} of --scratch is not empty.`,
    remedy: "Create an empty database for it: whatever is in there is removed at the end.",
  });
}

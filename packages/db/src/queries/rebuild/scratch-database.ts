import { RegistryError } from "@sixtwo/domain";
import { sql } from "kysely";
import { connectDatabase, type Db } from "../../database.ts";
import { migrateToLatest } from "../../migrate.ts";

/** A second, empty database for a mirror that is made anew. */
export type ScratchDatabase = {
  readonly url: string;
  readonly db: Db;
  /** Closes its connections and removes it. */
  drop(): Promise<void>;
};

const INSUFFICIENT_PRIVILEGE = "42501";

/**
 * Makes a database beside the live one, with the newest schema and without waiting for the disk. One
 * that an interrupted command left there is removed first: hold `holdRebuildLock` meanwhile.
 * @throws RegistryError NOT_ALLOWED when the database user may not create databases
 */
export async function createScratchDatabase(live: {
  readonly url: string;
  readonly db: Db;
}): Promise<ScratchDatabase> {
  const name = await scratchName(live.db);
  await dropDatabase(live.db, name);
  await createDatabase(live.db, name);
  const drop = () => dropDatabase(live.db, name);
  const url = new URL(live.url);
  url.pathname = `/${name}`;
  try {
    const { db, close } = await connectDatabase({ url: url.href });
    await migrateToLatest(db);
    return { url: url.href, db, drop: () => close().then(drop) };
  } catch (error) {
    await drop();
    throw error;
  }
}

/** The same name for the same live database, so that what was left behind is found. */
async function scratchName(db: Db): Promise<string> {
  const { rows } = await sql<{ readonly oid: bigint }>`
    select oid::bigint as oid from pg_database where datname = current_database()`.execute(db);
  return `sixtwo_rebuild_${rows[0]?.oid}`;
}

async function createDatabase(db: Db, name: string): Promise<void> {
  try {
    // The order of text is the same in every database made like this, whatever the server's default.
    await sql`
      create database ${sql.id(name)} template template0 encoding 'UTF8'
        locale_provider libc locale 'C'`.execute(db);
    await sql`alter database ${sql.id(name)} set synchronous_commit = off`.execute(db);
  } catch (error) {
    throw codeOf(error) === INSUFFICIENT_PRIVILEGE ? await notAllowed(db, error) : error;
  }
}

async function dropDatabase(db: Db, name: string): Promise<void> {
  await sql`drop database if exists ${sql.id(name)} with (force)`.execute(db);
}

async function notAllowed(db: Db, cause: unknown): Promise<RegistryError> {
  const { rows } = await sql<{ readonly user: string }>`select current_user as user`.execute(db);
  const user = rows[0]?.user;
  return new RegistryError("NOT_ALLOWED", {
    message: `The database user ${user} may not create the database in which the mirror is made anew.`,
    remedy: `As a superuser: alter role "${user}" createdb. Or create an empty database and name it with --scratch postgres://….`,
    cause,
  });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

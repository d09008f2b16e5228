import { RegistryError } from "@sixtwo/domain";
import { Migrator } from "kysely/migration";
import type { Db } from "./database.ts";
import { migrationFiles } from "./migration-files.ts";

const OUTDATED_REMEDY =
  "Run node packages/db/src/migrate-main.ts with this DATABASE_URL; npm start does it by itself.";

/**
 * Brings the database to the newest schema. Several processes may call it at once: one works, the
 * others wait.
 * @returns the names of the migrations that were applied now
 * @throws RegistryError DATABASE_OUTDATED when the database was migrated by a newer version, or a
 * migration fails; nothing of a failed one remains
 */
export async function migrateToLatest(db: Db): Promise<readonly string[]> {
  const { error, results = [] } = await migratorOf(db).migrateToLatest();
  if (error !== undefined) throw migrationFailed(error);
  return results.map(({ migrationName }) => migrationName);
}

/**
 * Makes sure that the database has the schema that this version was written for.
 * @throws RegistryError DATABASE_OUTDATED naming the migrations that are missing
 */
export async function requireMigrated(db: Db): Promise<void> {
  const migrations = await migratorOf(db).getMigrations();
  const missing = migrations.filter(({ executedAt }) => executedAt === undefined);
  if (missing.length === 0) return;
  throw new RegistryError("DATABASE_OUTDATED", {
    message: `The database lacks ${missing.map(({ name }) => name).join(", ")}.`,
    remedy: OUTDATED_REMEDY,
  });
}

function migratorOf(db: Db): Migrator {
  return new Migrator({ db, provider: migrationFiles, migrationTableSchema: "migrations" });
}

function migrationFailed(cause: unknown): RegistryError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const isNewer = reason.includes("corrupted migrations");
  return new RegistryError("DATABASE_OUTDATED", {
    message: `The database was not migrated: ${reason}.`,
    remedy: isNewer
      ? "A newer version migrated this database: run that version, or restore a backup."
      : "Nothing was changed. Check the rights of the database user, then run it again.",
    cause,
  });
}

import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import type { Migration, MigrationProvider } from "kysely/migration";

const FOLDER = new URL("../migrations/", import.meta.url);

/** The SQL files in `migrations`, each one migration, in the order of their names. Forward only. */
export const migrationFiles: MigrationProvider = {
  async getMigrations() {
    const names = (await readdir(fileURLToPath(FOLDER))).filter((name) => name.endsWith(".sql"));
    const migrations = await Promise.all(names.map(readMigration));
    return Object.fromEntries(migrations);
  },
};

async function readMigration(fileName: string): Promise<[string, Migration]> {
  const text = await readFile(new URL(fileName, FOLDER), "utf8");
  const up: Migration["up"] = async (db) => {
    await sql.raw(text).execute(db);
  };
  return [fileName.replace(/\.sql$/, ""), { up }];
}

// Usage: DATABASE_URL=... node packages/db/src/migrate-main.ts
import { RegistryError } from "@sixtwo/domain";
import { readDatabaseUrl } from "./config.ts";
import { connectDatabase } from "./database.ts";
import { migrateToLatest } from "./migrate.ts";

try {
  await migrate();
} catch (error) {
  if (!(error instanceof RegistryError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n${error.remedy}\n`);
  process.exitCode = 1;
}

async function migrate(): Promise<void> {
  const { db, close } = await connectDatabase({ url: readDatabaseUrl(), poolSize: 1 });
  try {
    const applied = await migrateToLatest(db);
    process.stdout.write(`Migrated: ${applied.join(", ") || "nothing was missing"}.\n`);
  } finally {
    await close();
  }
}

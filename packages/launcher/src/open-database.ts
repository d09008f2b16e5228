import { connectDatabase, migrateToLatest } from "@sixtwo/db";
import type { LauncherConfig } from "./config.ts";
import { startEmbeddedPostgres } from "./embedded-postgres/start-embedded-postgres.ts";
import type { LauncherLogger } from "./launcher-logger.ts";

export type OpenedDatabase = {
  /** Holds the password: not to be logged. */
  readonly url: string;
  /** Resolves when the embedded server ends without being asked to; never for one of your own. */
  readonly failed: Promise<void>;
  stop(): Promise<void>;
};

type Options = { readonly config: LauncherConfig; readonly logger: LauncherLogger };

/**
 * The database of `DATABASE_URL`, or the embedded one; migrated in both cases.
 * @throws RegistryError DATABASE_UNREACHABLE
 */
export async function openDatabase({ config, logger }: Options): Promise<OpenedDatabase> {
  const opened =
    config.databaseUrl === undefined
      ? await openEmbedded(config.dataDir, logger)
      : { url: config.databaseUrl, failed: new Promise<void>(() => {}), stop: async () => {} };
  try {
    await migrate(opened.url);
  } catch (error) {
    await opened.stop();
    throw error;
  }
  return opened;
}

async function openEmbedded(dataDir: string, logger: LauncherLogger): Promise<OpenedDatabase> {
  const { databaseUrl, failed, stop } = await startEmbeddedPostgres({ dataDir, logger });
  return { url: databaseUrl, failed, stop };
}

async function migrate(url: string): Promise<void> {
  const { db, close } = await connectDatabase({ url });
  try {
    await migrateToLatest(db);
  } finally {
    await close();
  }
}

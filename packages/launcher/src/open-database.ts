import { connectDatabase, migrateToLatest } from "@sixtwo/db";
import type { LauncherConfig } from "./config.ts";
import { startEmbeddedPostgres } from "./embedded-postgres/start-embedded-postgres.ts";
import type { LauncherLogger } from "./launcher-logger.ts";

export type OpenedDatabase = {
  /** Holds the password: not to be logged. */
  readonly url: string;
  /** False for one of your own. */
  readonly embedded: boolean;
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
      : ownDatabase(config.databaseUrl);
  try {
    await migrate(opened.url);
  } catch (error) {
    await opened.stop();
    throw error;
  }
  return opened;
}

function ownDatabase(url: string): OpenedDatabase {
  return { url, embedded: false, failed: new Promise<void>(() => {}), stop: async () => {} };
}

async function openEmbedded(dataDir: string, logger: LauncherLogger): Promise<OpenedDatabase> {
  const { databaseUrl, failed, stop } = await startEmbeddedPostgres({ dataDir, logger });
  return { url: databaseUrl, embedded: true, failed, stop };
}

async function migrate(url: string): Promise<void> {
  const { db, close } = await connectDatabase({ url });
  try {
    await migrateToLatest(db);
  } finally {
    await close();
  }
}

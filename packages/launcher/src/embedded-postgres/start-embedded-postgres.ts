import { chown, mkdir, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { LauncherLogger } from "../launcher-logger.ts";
import { watchExit } from "../watch-exit.ts";
import { type ClusterPaths, clusterPaths } from "./cluster-paths.ts";
import { createCluster, readPassword } from "./create-cluster.ts";
import { embeddedUrl } from "./embedded-url.ts";
import { openPath } from "./open-path.ts";
import { findPostgresBinaries } from "./postgres-binaries.ts";
import { choosePostgresUser, type PostgresUser } from "./postgres-user.ts";
import { endStalePostmaster, stopPostmaster } from "./stale-postmaster.ts";
import { startPostmaster } from "./start-postmaster.ts";

export type EmbeddedPostgresOptions = {
  /** The directory to hold; the caller has locked it (lockDataDir). */
  readonly dataDir: string;
  readonly logger: LauncherLogger;
};

export type EmbeddedPostgres = {
  /** Holds the password: not to be logged. */
  readonly databaseUrl: string;
  /** Resolves when the server ends without being asked to. */
  readonly failed: Promise<void>;
  /** Ends the connections that are open and stops the server. */
  stop(): Promise<void>;
};

/**
 * Starts the PostgreSQL of a data directory, creating it when there is none, and recovering it
 * when the last run was killed.
 * @throws RegistryError DATABASE_UNREACHABLE
 */
export async function startEmbeddedPostgres({
  dataDir,
  logger,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = await findPostgresBinaries();
  const paths = clusterPaths(resolve(dataDir));
  const user = await prepareHome(paths);
  await openPath({ path: paths.home, user, logger });
  await openPath({ path: binaries.postgres, user, logger });
  if (!(await exists(paths.data))) await createCluster({ binaries, paths, user });
  await endStalePostmaster(paths.data, logger);
  const password = await readPassword(paths);
  const { process, port } = await startPostmaster({ binaries, paths, user });
  const watch = watchExit({ exited: process.exited, name: "PostgreSQL", logger });
  return {
    databaseUrl: embeddedUrl(password, port),
    failed: watch.failed,
    stop: async () => {
      watch.expect();
      await stopPostmaster(process.pid);
      await process.exited;
    },
  };
}

async function prepareHome(paths: ClusterPaths): Promise<PostgresUser> {
  await mkdir(paths.home, { recursive: true, mode: 0o700 });
  const user = await choosePostgresUser(paths.home);
  if (user !== undefined) await chown(paths.home, user.uid, user.gid);
  return user;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

import { chmod, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import type { LauncherLogger } from "../launcher-logger.ts";
import type { PostgresUser } from "./postgres-user.ts";

type Path = {
  readonly path: string;
  readonly user: PostgresUser;
  readonly logger: LauncherLogger;
};

/**
 * Lets another user reach a path: each folder above it gets the right to be passed through, not to
 * be listed. Only folders of root are changed, and each change is logged.
 * @throws RegistryError DATABASE_UNREACHABLE naming a folder of somebody else
 */
export async function openPath({ path, user, logger }: Path): Promise<void> {
  if (user === undefined) return; // the launcher's own user, who made the folders
  let folder = dirname(await realpath(path));
  for (;;) {
    const { mode, uid, gid } = await stat(folder);
    const passes = mode & 1 || (uid === user.uid && mode & 0o100) || (gid === user.gid && mode & 8);
    if (!passes) {
      if (uid !== 0) throw closedFolder(folder, user.uid);
      await chmod(folder, (mode & 0o7777) | 1);
      logger.warn({ folder }, "Folder can now be passed through, as PostgreSQL's user must");
    }
    if (folder === dirname(folder)) return;
    folder = dirname(folder);
  }
}

function closedFolder(folder: string, uid: number): RegistryError {
  return new RegistryError("DATABASE_UNREACHABLE", {
    message: `PostgreSQL runs as user ${uid}, who cannot pass through ${folder}.`,
    remedy: `Run "chmod o+x ${folder}", or start as the owner of that folder instead of root, or choose another DATA_DIR.`,
  });
}

import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { promisify } from "node:util";
import { RegistryError } from "@sixtwo/domain";

/** The account that PostgreSQL runs as; undefined for the one that the launcher runs as. */
export type PostgresUser = { readonly uid: number; readonly gid: number } | undefined;

const run = promisify(execFile);

/**
 * Decides whom PostgreSQL runs as, since it refuses to run as root: the owner of an existing
 * cluster, else the system's user `postgres`, which is created when there is none.
 * @throws RegistryError DATABASE_UNREACHABLE when that user cannot be created
 */
export async function choosePostgresUser(clusterDir: string): Promise<PostgresUser> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(clusterDir).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await findUser()) ?? (await createUser());
}

async function findUser(): Promise<PostgresUser> {
  try {
    const ids = await Promise.all(["-u", "-g"].map((flag) => run("id", [flag, "postgres"])));
    const [uid, gid] = ids.map(({ stdout }) => Number(stdout));
    return uid === undefined || gid === undefined ? undefined : { uid, gid };
  } catch {
    return undefined; // `id` fails for a user that does not exist
  }
}

async function createUser(): Promise<PostgresUser> {
  const failures: string[] = [];
  // The first is found on most Linux systems, the second on Alpine.
  for (const [command = "", ...args] of [
    ["useradd", "--system", "--user-group", "--no-create-home", "postgres"],
    ["adduser", "-S", "-D", "-H", "postgres"],
  ]) {
    await run(command, args).catch((error: unknown) => failures.push(String(error)));
    const user = await findUser();
    if (user !== undefined) return user;
  }
  throw new RegistryError("DATABASE_UNREACHABLE", {
    message: `PostgreSQL does not run as root, and the user postgres cannot be created: ${failures.join("; ")}`,
    remedy: "Create a user named postgres, or start as a normal user, or set DATABASE_URL.",
  });
}

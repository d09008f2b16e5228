import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, readFile, rename, rm, writeFile } from "node:fs/promises";
import { RegistryError } from "@sixtwo/domain";
import { syncDirectory } from "../durable-file.ts";
import { type ClusterPaths, DATABASE_USER } from "./cluster-paths.ts";
import type { PostgresBinaries } from "./postgres-binaries.ts";
import type { PostgresUser } from "./postgres-user.ts";

export type ClusterOptions = {
  readonly binaries: PostgresBinaries;
  readonly paths: ClusterPaths;
  readonly user: PostgresUser;
};

/**
 * Makes a cluster with one role, and the empty database that every cluster begins with. A crash in between leaves a draft that the
 * next start throws away.
 * @throws RegistryError DATABASE_UNREACHABLE
 */
export async function createCluster({ binaries, paths, user }: ClusterOptions): Promise<void> {
  await rm(paths.draft, { recursive: true, force: true });
  await writePassword(paths.passwordFile, user);
  await runProgram({ command: binaries.initdb, args: initArguments(paths), paths, user });
  await rename(paths.draft, paths.data);
  await syncDirectory(paths.home);
}

/**
 * The password of the cluster's role.
 * @throws RegistryError DATABASE_UNREACHABLE when its file is gone
 */
export async function readPassword({ passwordFile }: ClusterPaths): Promise<string> {
  const text = await readFile(passwordFile, "utf8").catch((cause: unknown) => {
    throw new RegistryError("DATABASE_UNREACHABLE", {
      message: `The password of the embedded PostgreSQL cannot be read from ${passwordFile}.`,
      remedy: "Restore that file, or the whole DATA_DIR, from a backup.",
      cause,
    });
  });
  return text.trim();
}

async function writePassword(path: string, user: PostgresUser): Promise<void> {
  await rm(path, { force: true });
  await writeFile(path, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600, flush: true });
  if (user !== undefined) await chown(path, user.uid, user.gid);
}

function initArguments({ draft, passwordFile }: ClusterPaths): readonly string[] {
  return [
    ...["--pgdata", draft, "--username", DATABASE_USER, "--pwfile", passwordFile],
    ...["--auth", "scram-sha-256", "--encoding", "UTF8", "--no-instructions"],
    // The same order of text on every machine, whatever its locales.
    ...["--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"],
  ];
}

type Program = {
  readonly command: string;
  readonly args: readonly string[];
  readonly paths: ClusterPaths;
  readonly user: PostgresUser;
};

async function runProgram({ command, args, paths, user }: Program): Promise<void> {
  const child = spawn(command, args, { cwd: paths.home, env: {}, ...user });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output = `${output}${chunk.toString()}`.slice(-4000);
    });
  }
  const outcome = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(code ?? signal));
  }).catch(String);
  if (outcome === 0) return;
  throw new RegistryError("DATABASE_UNREACHABLE", {
    message: `${command} could not make a database cluster in ${paths.home} (${outcome}): ${output.trim()}`,
    remedy:
      "Make DATA_DIR writable on a disk with space, or set DATABASE_URL to a PostgreSQL of your own.",
  });
}

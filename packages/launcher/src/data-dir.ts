import { randomUUID } from "node:crypto";
import { access, constants, link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { writeDurably } from "./durable-file.ts";
import { identifyProcess, isStillRunning, type ProcessIdentity } from "./process-identity.ts";

export type DataDirLock = {
  /** Records where this process answers, so that a second start can name it. */
  setUrl(url: string): Promise<void>;
  release(): Promise<void>;
};

/**
 * Makes a data directory when it is missing.
 * @throws RegistryError CONFIG_INVALID when this process cannot write there
 */
export async function makeDataDir(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RegistryError("CONFIG_INVALID", {
      message: `DATA_DIR is ${resolve(dataDir)}, where nothing can be written: ${reason}.`,
      remedy: "Set DATA_DIR to a folder that this user may write to, or give this one to the user.",
      cause,
    });
  }
}

type LockRecord = ProcessIdentity & { readonly url?: string };

/**
 * Makes this process the only one on a data directory, which is created when missing.
 * A lock left by a process that has ended is taken over.
 * @throws RegistryError ALREADY_RUNNING naming the other process; CONFIG_INVALID
 */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  await makeDataDir(dataDir);
  const path = join(resolve(dataDir), "lock.json");
  const self = identifyProcess(process.pid);
  if (self === undefined) throw new Error(`Process ${process.pid} cannot identify itself.`);
  for (;;) {
    if (await claim(path, self)) return heldLock(path, self);
    const holder = await readHolder(path);
    if (holder !== undefined && isStillRunning(holder)) throw alreadyRunning(dataDir, holder);
    await removeStale(path, holder);
  }
}

function heldLock(path: string, self: ProcessIdentity): DataDirLock {
  return {
    setUrl: (url) => writeDurably(path, JSON.stringify({ ...self, url })),
    release: () => rm(path, { force: true }),
  };
}

async function claim(path: string, self: ProcessIdentity): Promise<boolean> {
  // A hard link appears with its whole content or not at all: no reader sees an empty lock.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(self), { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readHolder(path: string): Promise<LockRecord | undefined> {
  try {
    const record: unknown = JSON.parse(await readFile(path, "utf8"));
    return isLockRecord(record) ? record : undefined;
  } catch (error) {
    if (isCode(error, "ENOENT") || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function removeStale(path: string, stale: LockRecord | undefined): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isCode(error, "ENOENT")) return;
    throw error;
  }
  const taken = await readHolder(aside);
  // Another start may have replaced the stale lock in between: then its lock goes back.
  if (taken !== undefined && taken.pid !== stale?.pid && isStillRunning(taken)) {
    await link(aside, path).catch(() => undefined);
  }
  await rm(aside, { force: true });
}

function alreadyRunning(dataDir: string, holder: LockRecord): RegistryError {
  const place = holder.url === undefined ? "it is still starting" : `it answers at ${holder.url}`;
  return new RegistryError("ALREADY_RUNNING", {
    message: `Process ${holder.pid} already runs on ${resolve(dataDir)}; ${place}.`,
    remedy: `Use the running one, or stop it first (kill ${holder.pid}), or start with another DATA_DIR.`,
  });
}

function isLockRecord(value: unknown): value is LockRecord {
  if (typeof value !== "object" || value === null) return false;
  return "pid" in value && typeof value.pid === "number" && "startedAt" in value;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

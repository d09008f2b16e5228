import { access, constants, mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { writeDurably } from "./durable-file.ts";
import { claimLock, type LockRecord, type Places, readLock, takeOverLock } from "./lock-file.ts";
import { identifyProcess, isStillRunning, type ProcessIdentity } from "./process-identity.ts";

export type DataDirLock = {
  /** Records where this process answers, so that a second start can name it and a command can join it. */
  setPlaces(places: Places): Promise<void>;
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

/**
 * Makes this process the only one on a data directory, which is created when missing.
 * A lock left by a process that has ended is taken over.
 * @throws RegistryError ALREADY_RUNNING naming the other process; CONFIG_INVALID
 */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  await makeDataDir(dataDir);
  const path = lockPath(dataDir);
  const self = identifyProcess(process.pid);
  if (self === undefined) throw new Error(`Process ${process.pid} cannot identify itself.`);
  for (;;) {
    if (await claimLock(path, self)) return heldLock(path, self);
    const holder = await readLock(path);
    if (holder !== undefined && isStillRunning(holder)) throw alreadyRunning(dataDir, holder);
    if (await takeOverLock(path, self, holder)) return heldLock(path, self);
  }
}

/** Who runs on a data directory now; undefined when nobody does. */
export async function holderOf(dataDir: string): Promise<LockRecord | undefined> {
  const holder = await readLock(lockPath(dataDir));
  return holder !== undefined && isStillRunning(holder) ? holder : undefined;
}

function lockPath(dataDir: string): string {
  return join(resolve(dataDir), "lock.json");
}

function heldLock(path: string, self: ProcessIdentity): DataDirLock {
  return {
    setPlaces: (places) => writeDurably(path, JSON.stringify({ ...self, ...places })),
    release: () => rm(path, { force: true }),
  };
}

function alreadyRunning(dataDir: string, holder: LockRecord): RegistryError {
  const place = holder.url === undefined ? "it is still starting" : `it answers at ${holder.url}`;
  return new RegistryError("ALREADY_RUNNING", {
    message: `Process ${holder.pid} already runs on ${resolve(dataDir)}; ${place}.`,
    remedy: `Use the running one, or stop it first (kill ${holder.pid}), or start with another DATA_DIR.`,
  });
}

import { randomUUID } from "node:crypto";
import { access, link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { isStillRunning, type ProcessIdentity } from "./process-identity.ts";

/** Where the holder of a lock answers, and its embedded parts; what is not embedded is left out. */
export type Places = {
  readonly url?: string;
  readonly rpcUrl?: string;
  readonly databasePort?: number;
};

/** Who holds a lock, and where it answers once it does. */
export type LockRecord = ProcessIdentity & Places;

/** Creates the lock file; false when there is one, whoever's it is. */
export async function claimLock(path: string, self: ProcessIdentity): Promise<boolean> {
  return withDraft(path, self, (draft) => linkOnce(draft, path));
}

/** Who holds the lock; undefined when there is none, or its content is broken. */
export async function readLock(path: string): Promise<LockRecord | undefined> {
  try {
    const record: unknown = JSON.parse(await readFile(path, "utf8"));
    return isLockRecord(record) ? record : undefined;
  } catch (error) {
    if (isCode(error, "ENOENT") || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Puts this process in the place of a holder that has ended. The file is replaced in one step and is never missing
 * in between, and whoever replaces it holds a second file meanwhile: of many that try, one succeeds.
 * @param stale the holder that was found; undefined when the content was broken
 * @returns false when somebody else was quicker, or the lock is free again
 */
export async function takeOverLock(
  path: string,
  self: ProcessIdentity,
  stale: LockRecord | undefined,
): Promise<boolean> {
  const turn = `${path}.takeover`;
  if (!(await claimLock(turn, self))) {
    await clearAbandoned(turn);
    return false;
  }
  try {
    return (await isUnchanged(path, stale)) && (await withDraft(path, self, replace(path)));
  } finally {
    await rm(turn, { force: true });
  }
}

/** Waits for the one whose turn it is; a turn whose process ended in the middle is cleared away. */
async function clearAbandoned(turn: string): Promise<void> {
  const taker = await readLock(turn);
  if (taker !== undefined && !isStillRunning(taker)) await rm(turn, { force: true });
  await sleep(10);
}

async function isUnchanged(path: string, stale: LockRecord | undefined): Promise<boolean> {
  const now = await readLock(path);
  if (now?.pid !== stale?.pid || now?.startedAt !== stale?.startedAt) return false;
  // Broken content reads like a missing file, and a missing one is there for anyone to claim.
  return now !== undefined || (await exists(path));
}

function replace(path: string) {
  return async (draft: string): Promise<boolean> => {
    await rename(draft, path);
    return true;
  };
}

/** A file appears with its whole content or not at all: no reader sees an empty lock. */
async function withDraft(
  path: string,
  self: ProcessIdentity,
  use: (draft: string) => Promise<boolean>,
): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(self), { mode: 0o600 });
  try {
    return await use(draft);
  } finally {
    await rm(draft, { force: true });
  }
}

async function linkOnce(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function isLockRecord(value: unknown): value is LockRecord {
  if (typeof value !== "object" || value === null) return false;
  return "pid" in value && typeof value.pid === "number" && "startedAt" in value;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { RegistryError } from "@sixtwo/domain";
import type { LauncherLogger } from "../launcher-logger.ts";
import type { Anvil } from "./anvil-process.ts";
import { type ChainHead, readHead } from "./chain-head.ts";
import type { JournalEntry } from "./journal-line.ts";
import { RESTORE_REMEDY } from "./read-journal.ts";
import { replayJournal } from "./replay-journal.ts";
import { listSnapshots, readSnapshot, type Snapshot, type SnapshotFile } from "./snapshot-file.ts";

const unzip = promisify(gunzip);

export type RestoreOptions = {
  readonly startEngine: (state?: Uint8Array) => Promise<Anvil>;
  readonly chain: string;
  readonly entries: readonly JournalEntry[];
  readonly snapshotFolder: string;
  readonly journalPath: string;
  readonly logger: LauncherLogger;
};

export type RestoredChain = {
  readonly engine: Anvil;
  readonly head: ChainHead;
  /** The chain block of the snapshot that was used; 0 when all was replayed. */
  readonly snapshotBlock: number;
};

/**
 * Brings an engine to where the journal ends: from the newest good snapshot, else the one before,
 * else from genesis.
 * @throws RegistryError CHAIN_STATE_LOST when a snapshot covers more than the journal holds
 * @throws RegistryError CHAIN_FOREIGN when replay gives another chain
 */
export async function restoreChain(options: RestoreOptions): Promise<RestoredChain> {
  for (const file of await listSnapshots(options.snapshotFolder)) {
    const restored = await restoreFrom(options, file);
    if (restored !== undefined) return restored;
    options.logger.warn({ snapshot: file.path }, "Snapshot cannot be used; taking an older one");
  }
  return replayRest(options, await options.startEngine(), 0);
}

async function restoreFrom(
  options: RestoreOptions,
  file: SnapshotFile,
): Promise<RestoredChain | undefined> {
  const snapshot = await readSnapshot(file.path);
  if (snapshot === undefined || snapshot.chain !== options.chain) return undefined;
  if (snapshot.block > options.entries.length) throw cutShort(options, file, snapshot.block);
  const follower = options.entries[snapshot.block];
  if (follower !== undefined && follower.parent !== snapshot.blockHash) return undefined;
  const engine = await loadSnapshot(options, snapshot);
  return engine === undefined ? undefined : replayRest(options, engine, snapshot.block);
}

async function loadSnapshot(
  { startEngine, logger }: RestoreOptions,
  snapshot: Snapshot,
): Promise<Anvil | undefined> {
  try {
    const engine = await startEngine(await unzip(Buffer.from(snapshot.state, "base64")));
    const head = await readHead(engine.request, "latest");
    if (head.number === snapshot.block && head.hash === snapshot.blockHash) return engine;
    await engine.stop();
  } catch (error) {
    // The engine cannot read it; the journal can still rebuild everything.
    logger.warn({ err: error }, "The engine does not start from a snapshot");
  }
  return undefined;
}

async function replayRest(
  options: RestoreOptions,
  engine: Anvil,
  snapshotBlock: number,
): Promise<RestoredChain> {
  try {
    const head = await replayJournal({
      request: engine.request,
      head: await readHead(engine.request, "latest"),
      entries: options.entries.slice(snapshotBlock),
      path: options.journalPath,
    });
    return { engine, head, snapshotBlock };
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

function cutShort(options: RestoreOptions, file: SnapshotFile, covered: number): RegistryError {
  return new RegistryError("CHAIN_STATE_LOST", {
    message: `${options.journalPath} ends after ${options.entries.length} transactions, but ${file.path} covers ${covered}.`,
    remedy: RESTORE_REMEDY,
  });
}

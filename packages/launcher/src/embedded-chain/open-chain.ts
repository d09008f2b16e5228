import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { LauncherLogger } from "../launcher-logger.ts";
import { type Anvil, startAnvil } from "./anvil-process.ts";
import { type ChainIdentity, readIdentity } from "./chain-identity.ts";
import { checkGenesis, checkJournal } from "./check-chain.ts";
import { executableSearchPath } from "./config.ts";
import { createChain } from "./create-chain.ts";
import { findAnvil } from "./find-anvil.ts";
import { readJournal } from "./read-journal.ts";
import { type RestoredChain, restoreChain } from "./restore-chain.ts";

export type ChainPaths = {
  readonly dataDir: string;
  readonly journal: string;
  readonly snapshots: string;
};

/** Where the chain of a data directory keeps what it has; the folder is made when missing. */
export async function chainPaths(directory: string): Promise<ChainPaths> {
  const dataDir = resolve(directory);
  await mkdir(join(dataDir, "chain"), { recursive: true, mode: 0o700 });
  return {
    dataDir,
    journal: join(dataDir, "chain", "journal"),
    snapshots: join(dataDir, "chain", "snapshots"),
  };
}

export type OpenedChain = RestoredChain & {
  readonly identity: ChainIdentity;
  /** Where the journal's last complete line ends. */
  readonly validBytes: number;
  readonly wasNew: boolean;
};

type OpenOptions = { readonly logger: LauncherLogger; readonly clock: () => Date };

/**
 * Brings the chain of a data directory up in an engine, creating it when there never was one.
 * @throws RegistryError CHAIN_UNSUPPORTED, CHAIN_STATE_LOST, CHAIN_FOREIGN
 */
export async function openChain(paths: ChainPaths, options: OpenOptions): Promise<OpenedChain> {
  const { logger, clock } = options;
  const binary = findAnvil(executableSearchPath());
  const chainDir = join(paths.dataDir, "chain");
  const startEngine = (state?: Uint8Array): Promise<Anvil> =>
    startAnvil({ binary, chainDir, ...(state !== undefined && { state }) });
  const found = await readIdentity(paths.dataDir);
  const creation = { dataDir: paths.dataDir, journalPath: paths.journal, clock, startEngine };
  const identity = found ?? (await createChain(creation));
  const journal = await readJournal(paths.journal);
  checkJournal({ identity, journal, dataDir: paths.dataDir, journalPath: paths.journal });
  if (journal.tornBytes > 0) {
    const detail = { journal: paths.journal, bytes: journal.tornBytes };
    logger.warn(detail, "Cut off the journal's last line, which was never finished");
  }
  const restored = await restoreChain({
    startEngine,
    chain: identity.chain,
    entries: journal.entries,
    snapshotFolder: paths.snapshots,
    journalPath: paths.journal,
    logger,
  });
  await checkGenesis(restored.engine, identity, paths.dataDir);
  return { ...restored, identity, validBytes: journal.validBytes, wasNew: found === undefined };
}

import { RegistryError } from "@sixtwo/domain";
import type { Anvil } from "./anvil-process.ts";
import { readHead } from "./chain-head.ts";
import { type ChainIdentity, identityPath } from "./chain-identity.ts";
import { type JournalContent, RESTORE_REMEDY } from "./read-journal.ts";

type JournalCheck = {
  readonly identity: ChainIdentity;
  readonly journal: JournalContent;
  readonly dataDir: string;
  readonly journalPath: string;
};

/**
 * Holds the journal against the identity beside it.
 * @throws RegistryError CHAIN_FOREIGN when it is another chain's
 * @throws RegistryError CHAIN_STATE_LOST when transactions that were accepted are not in it
 */
export function checkJournal({ identity, journal, dataDir, journalPath }: JournalCheck): void {
  const { header, entries } = journal;
  if (header.chain !== identity.chain || header.genesisHash !== identity.genesisHash) {
    throw new RegistryError("CHAIN_FOREIGN", {
      message: `${journalPath} belongs to chain ${header.chain} (genesis ${header.genesisHash}), but ${identityPath(dataDir)} names ${identity.chain} (genesis ${identity.genesisHash}).`,
      remedy: RESTORE_REMEDY,
    });
  }
  if (entries.length < identity.accepted) {
    throw new RegistryError("CHAIN_STATE_LOST", {
      message: `${journalPath} holds ${entries.length} transactions, but ${identityPath(dataDir)} says that ${identity.accepted} were accepted.`,
      remedy: RESTORE_REMEDY,
    });
  }
}

/**
 * Holds the running engine's genesis block against the recorded one; stops the engine otherwise.
 * @throws RegistryError CHAIN_FOREIGN
 */
export async function checkGenesis(
  engine: Anvil,
  identity: ChainIdentity,
  dataDir: string,
): Promise<void> {
  const { hash } = await readHead(engine.request, 0);
  if (hash === identity.genesisHash) return;
  await engine.stop();
  throw new RegistryError("CHAIN_FOREIGN", {
    message: `The chain's genesis block is ${hash}, but ${identityPath(dataDir)} records ${identity.genesisHash} (made by ${identity.engine}).`,
    remedy: RESTORE_REMEDY,
  });
}

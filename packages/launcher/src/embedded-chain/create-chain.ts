import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { z } from "zod";
import type { Anvil } from "./anvil-process.ts";
import { EMBEDDED_CHAIN_ID } from "./chain-constants.ts";
import { readHead } from "./chain-head.ts";
import { type ChainIdentity, identityPath, writeIdentity } from "./chain-identity.ts";
import { createJournal } from "./journal.ts";
import { RESTORE_REMEDY, readJournal } from "./read-journal.ts";
import { listSnapshots } from "./snapshot-file.ts";

type Creation = {
  readonly dataDir: string;
  readonly journalPath: string;
  readonly clock: () => Date;
  readonly startEngine: () => Promise<Anvil>;
};

/** Makes an empty chain: journal first, identity last, so that a crash in between starts over. */
export async function createChain(creation: Creation): Promise<ChainIdentity> {
  await refuseRemains(creation);
  const { dataDir, journalPath, clock, startEngine } = creation;
  const engine = await startEngine();
  try {
    const { hash: genesisHash } = await readHead(engine.request, 0);
    const version = z.string().parse(await engine.request("web3_clientVersion"));
    const core = {
      format: 1,
      chain: randomUUID(),
      chainId: EMBEDDED_CHAIN_ID,
      genesisHash,
    } as const;
    await createJournal(journalPath, core);
    const createdAt = clock().toISOString();
    const identity = { ...core, createdAt, engine: version, accepted: 0 };
    await writeIdentity(dataDir, identity);
    return identity;
  } finally {
    await engine.stop();
  }
}

// Without an identity there may be the head of a journal from a creation that was cut short, but
// no transaction.
async function refuseRemains({ dataDir, journalPath }: Creation): Promise<void> {
  const snapshots = await listSnapshots(join(dataDir, "chain", "snapshots"));
  const entries = await readJournal(journalPath).then(
    (journal) => journal.entries.length,
    () => 0,
  );
  if (entries === 0 && snapshots.length === 0) return;
  throw new RegistryError("CHAIN_STATE_LOST", {
    message: `${identityPath(dataDir)} is missing, but ${journalPath} holds ${entries} transactions and there are ${snapshots.length} snapshots.`,
    remedy: RESTORE_REMEDY,
  });
}

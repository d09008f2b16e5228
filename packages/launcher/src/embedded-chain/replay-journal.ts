import { RegistryError } from "@sixtwo/domain";
import type { AnvilRequest } from "./anvil-ipc.ts";
import type { ChainHead } from "./chain-head.ts";
import type { JournalEntry } from "./journal-line.ts";
import { mineBlock } from "./mine-block.ts";
import { RESTORE_REMEDY } from "./read-journal.ts";
import { poolTransaction } from "./transaction-pool.ts";

type Replay = {
  readonly request: AnvilRequest;
  readonly head: ChainHead;
  readonly entries: readonly JournalEntry[];
  /** Named in errors. */
  readonly path: string;
};

/**
 * Executes the entries that follow `head` and checks that each chain block gets its old hash.
 * @returns the new head
 * @throws RegistryError CHAIN_FOREIGN when the outcome differs from what was recorded
 */
export async function replayJournal({ request, head, entries, path }: Replay): Promise<ChainHead> {
  let current = head;
  for (const entry of entries) {
    if (entry.parent !== current.hash) throw diverged(path, entry, `it is ${current.hash}`);
    await poolTransaction(request, entry.raw).catch((error: unknown) => {
      throw diverged(path, entry, `its transaction is refused (${String(error)})`);
    });
    current = await mineBlock(request, current, entry.time);
  }
  return current;
}

function diverged(path: string, entry: JournalEntry, finding: string): RegistryError {
  return new RegistryError("CHAIN_FOREIGN", {
    message: `${path} says that chain block ${entry.block} follows ${entry.parent}; executed again, ${finding}.`,
    remedy: `The journal is not this chain's, or another version of anvil wrote it. ${RESTORE_REMEDY}`,
  });
}

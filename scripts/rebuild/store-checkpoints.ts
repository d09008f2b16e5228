import { type ChainClient, getChainBlock } from "@sixtwo/chain";
import type { Db } from "@sixtwo/db";
import { CHECKPOINT_EVERY, dueCheckpoints, recordCheckpoints } from "@sixtwo/db/digest";
import { RegistryError } from "@sixtwo/domain";

type Options = {
  readonly db: Db;
  readonly client: ChainClient;
  /** The newest chain block that no reorg replaces any more. */
  readonly final: bigint;
  readonly stopping: AbortSignal;
};

const AT_A_TIME = 50;

/** Stores the digests of a mirror that was made anew, so that it does not lack them once it is live. */
export async function storeCheckpoints({ db, client, final, stopping }: Options): Promise<void> {
  const due = () => dueCheckpoints(db, { final, every: CHECKPOINT_EVERY, limit: AT_A_TIME });
  for (let numbers = await due(); numbers.length > 0; numbers = await due()) {
    stopping.throwIfAborted();
    const chainBlocks = await Promise.all(numbers.map((number) => finalBlock(client, number)));
    await recordCheckpoints(db, { chainBlocks, every: CHECKPOINT_EVERY });
  }
}

async function finalBlock(client: ChainClient, number: bigint) {
  const found = await getChainBlock(client, number);
  if (found !== null) return found;
  throw new RegistryError("NOT_SYNCED", {
    message: `The chain's node has no chain block ${number}, although its head is higher.`,
    remedy: "Run it again; if it stays, check the node at RPC_URL.",
  });
}

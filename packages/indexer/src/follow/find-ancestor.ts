import { type ChainBlock, type ChainClient, getChainBlock, publicUrl } from "@sixtwo/chain";
import type { Db } from "@sixtwo/db";
import {
  type ChainBlockHash,
  type Cursor,
  oldestChainBlock,
  rememberedHashes,
} from "@sixtwo/db/mirror";
import { RegistryError } from "@sixtwo/domain";

type Fork = {
  readonly cursor: Cursor;
  readonly head: ChainBlock;
  /** Chain blocks, counted back from the cursor, that a reorg may replace. */
  readonly finality: bigint;
};

/**
 * The newest chain block that the mirror and the chain have in common.
 * @throws RegistryError CHAIN_REORG_TOO_DEEP when it is older than finality allows; CHAIN_FOREIGN when
 * not even the first chain block of the mirror is on the chain
 */
export async function findAncestor(
  deps: { readonly db: Db; readonly chain: ChainClient },
  { cursor, head, finality }: Fork,
): Promise<ChainBlockHash> {
  const until = head.number < cursor.number ? head.number : cursor.number;
  const from = cursor.number > finality ? cursor.number - finality : 0n;
  for (const remembered of await rememberedHashes(deps.db, from, until)) {
    if (await isOnChain(deps.chain, remembered)) return remembered;
  }
  const oldest = await oldestChainBlock(deps.db);
  const isForeign = oldest !== null && !(await isOnChain(deps.chain, oldest));
  throw isForeign ? foreign(deps.chain, oldest) : tooDeep(cursor, finality);
}

async function isOnChain(chain: ChainClient, { number, hash }: ChainBlockHash): Promise<boolean> {
  return (await getChainBlock(chain, number))?.hash === hash;
}

function foreign({ rpcUrl }: ChainClient, { number, hash }: ChainBlockHash): RegistryError {
  const place = rpcUrl === null ? "" : ` at ${publicUrl(rpcUrl)}`;
  return new RegistryError("CHAIN_FOREIGN", {
    message: `The database mirrors another chain: its chain block ${number}, ${hash}, is not on the chain${place}.`,
    remedy:
      "Set RPC_URL to a node of the mirrored chain, or use an empty database for this chain. Nothing was changed.",
  });
}

function tooDeep({ number, hash }: Cursor, finality: bigint): RegistryError {
  return new RegistryError("CHAIN_REORG_TOO_DEEP", {
    message: `The chain no longer has chain block ${number}, ${hash}, nor any of the ${finality} before it that the mirror remembers.`,
    remedy:
      "The mirror stays as it was. Find out from the network's operators which chain holds; for the new one, start with an empty database: it is filled from the chain again.",
  });
}

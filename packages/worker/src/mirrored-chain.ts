import { type ChainClient, getChainId } from "@sixtwo/chain";
import type { Db } from "@sixtwo/db";
import { type Cursor, readCursor } from "@sixtwo/db/mirror";
import { RegistryError } from "@sixtwo/domain";

/** What a job needs that compares the mirror with the chain. */
export type MirroredChain = { readonly db: Db; readonly chain: ChainClient };

/**
 * Where the mirror is, once it is sure that the node's chain is the mirrored one.
 * @returns null as long as nothing is mirrored
 * @throws RegistryError CHAIN_FOREIGN, CHAIN_UNREACHABLE
 */
export async function cursorOnChain({ db, chain }: MirroredChain): Promise<Cursor | null> {
  const cursor = await readCursor(db);
  if (cursor === null) return null;
  const chainId = await getChainId(chain);
  if (BigInt(chainId) === cursor.chainId) return cursor;
  throw new RegistryError("CHAIN_FOREIGN", {
    message: `The mirror is of chain ${cursor.chainId}; the node at RPC_URL has chain ${chainId}.`,
    remedy: "Give the worker the DATABASE_URL and the RPC_URL of one and the same registry.",
  });
}

import { type ChainBlock, getChainBlock } from "@sixtwo/chain";
import { chainMoved, type ReadDeps } from "./read-deps.ts";

/**
 * The chain block with a number.
 * @throws RegistryError NOT_SYNCED when the node does not have it, though its head is higher
 */
export async function readChainBlock({ chain }: ReadDeps, number: bigint): Promise<ChainBlock> {
  const chainBlock = await getChainBlock(chain, number);
  if (chainBlock === null) throw chainMoved(`it has no chain block ${number} any more`);
  return chainBlock;
}

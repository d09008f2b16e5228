import { askChain } from "./ask-chain.ts";
import type { ChainClient } from "./client.ts";

/**
 * The EVM chain id of the node's chain.
 * @throws RegistryError CHAIN_UNREACHABLE
 */
export async function getChainId(client: ChainClient): Promise<number> {
  return askChain(client, (viem) => viem.getChainId());
}

import { type Hex, hexToBigInt, numberToHex } from "viem";
import { askChain } from "../ask-chain.ts";
import type { ChainClient } from "../client.ts";
import { fromSeconds } from "../seconds.ts";

/** A block of the EVM chain. */
export type ChainBlock = {
  readonly number: bigint;
  readonly hash: Hex;
  readonly parentHash: Hex;
  readonly timestamp: Date;
};

/** The part of a JSON-RPC block that is read. */
type RpcBlock = {
  readonly number: Hex;
  readonly hash: Hex;
  readonly parentHash: Hex;
  readonly timestamp: Hex;
};

/**
 * The newest chain block.
 * @throws RegistryError CHAIN_UNREACHABLE
 */
export async function getHead(client: ChainClient): Promise<ChainBlock> {
  const block = await askChain(client, (viem) =>
    viem.request({ method: "eth_getBlockByNumber", params: ["latest", false] }),
  );
  return toChainBlock(block as RpcBlock); // "latest" always exists, and is mined
}

/**
 * The chain block with this number or hash; null when the node has none, or no longer.
 * @throws RegistryError CHAIN_UNREACHABLE
 */
export async function getChainBlock(
  client: ChainClient,
  at: bigint | Hex,
): Promise<ChainBlock | null> {
  const block = await askChain(client, (viem) =>
    typeof at === "bigint"
      ? viem.request({ method: "eth_getBlockByNumber", params: [numberToHex(at), false] })
      : viem.request({ method: "eth_getBlockByHash", params: [at, false] }),
  );
  return block === null ? null : toChainBlock(block as RpcBlock); // asked by number or hash: mined
}

function toChainBlock(block: RpcBlock): ChainBlock {
  return {
    number: hexToBigInt(block.number),
    hash: block.hash,
    parentHash: block.parentHash,
    timestamp: fromSeconds(hexToBigInt(block.timestamp)),
  };
}

import { type Hex, numberToHex } from "viem";
import type { ChainClient } from "../client.ts";
import type { AskOptions } from "../rpc/ask-node.ts";
import { hasFields } from "../rpc/has-fields.ts";
import type { NodeAnswer, NodeCall } from "../rpc/node-answer.ts";
import { nodeUnreachable } from "../rpc/node-unreachable.ts";
import { fromSeconds } from "../seconds.ts";

/** A block of the EVM chain. */
export type ChainBlock = {
  readonly number: bigint;
  readonly hash: Hex;
  readonly parentHash: Hex;
  readonly timestamp: Date;
};

/** A block of the EVM chain, with what its header says about its logs: 2,048 bits. */
export type ChainHeader = ChainBlock & { readonly logsBloom: Hex };

/**
 * The newest chain block.
 * @throws RegistryError CHAIN_UNREACHABLE
 */
export async function getHead(client: ChainClient, options?: AskOptions): Promise<ChainHeader> {
  const [head] = await getHeaders(client, ["latest"], options);
  if (head) return head;
  throw nodeUnreachable(client.rpcUrl, { how: " as a node would (it has no newest chain block)" });
}

/**
 * The chain block with this number or hash; null when the node has none, or no longer.
 * @throws RegistryError CHAIN_UNREACHABLE
 */
export async function getChainBlock(
  client: ChainClient,
  at: bigint | Hex,
): Promise<ChainHeader | null> {
  const [header] = await getHeaders(client, [at]);
  return header ?? null;
}

/**
 * Chain blocks by number, hash, or "latest", in one message where they are not too many.
 * @returns in the same order; null for each that the node does not have
 * @throws RegistryError CHAIN_UNREACHABLE
 */
export async function getHeaders(
  client: ChainClient,
  at: readonly (bigint | Hex | "latest")[],
  options?: AskOptions,
): Promise<readonly (ChainHeader | null)[]> {
  const answers = await client.ask(at.map(headerCall), options);
  return answers.map((answer) => headerIn(client, answer));
}

export function headerCall(at: bigint | Hex | "latest"): NodeCall {
  if (typeof at === "bigint") {
    return { method: "eth_getBlockByNumber", params: [numberToHex(at), false] };
  }
  const method = at === "latest" ? "eth_getBlockByNumber" : "eth_getBlockByHash";
  return { method, params: [at, false] };
}

/** @throws RegistryError CHAIN_UNREACHABLE when the node refuses, or the answer is no chain block */
export function headerIn({ rpcUrl }: ChainClient, answer: NodeAnswer): ChainHeader | null {
  if ("refusal" in answer) {
    throw nodeUnreachable(rpcUrl, { how: ` as a node would (${answer.refusal.message})` });
  }
  if (answer.result === null) return null;
  const header = toHeader(answer.result);
  if (header !== null) return header;
  throw nodeUnreachable(rpcUrl, { how: " as a node would (a chain block without its fields)" });
}

/** @returns null for what is not a mined chain block */
export function toHeader(block: unknown): ChainHeader | null {
  if (!hasFields(block, ["number", "hash", "parentHash", "timestamp", "logsBloom"])) return null;
  const { number, hash, parentHash, timestamp, logsBloom } = block;
  return {
    number: BigInt(number),
    hash,
    parentHash,
    timestamp: fromSeconds(Number(timestamp)),
    logsBloom,
  };
}

import type { Address } from "@sixtwo/domain";
import { type Hex, numberToHex, type RpcLog } from "viem";
import { askChain, isUnreachable } from "../ask-chain.ts";
import type { ChainClient } from "../client.ts";

/** A log as a node tells it, with numbers read. */
export type RawLog = {
  readonly address: Address;
  readonly topics: readonly Hex[];
  readonly data: Hex;
  readonly chainBlock: bigint;
  readonly chainBlockHash: Hex;
  readonly logIndex: number;
  readonly txHash: Hex;
};

export type LogRange = {
  readonly addresses: readonly Address[];
  /** First and last chain block, both included. */
  readonly from: bigint;
  readonly to: bigint;
};

/** The logs of exactly that chain block, also after a reorg replaced it: the node then fails. */
export type LogsOfBlock = { readonly addresses: readonly Address[]; readonly blockHash: Hex };

/**
 * The logs of the addresses, in chain order. A range that the node refuses is asked in halves.
 * @throws RegistryError CHAIN_UNREACHABLE; the node's own error for a chain block that it refuses
 */
export async function getLogs(
  client: ChainClient,
  wanted: LogRange | LogsOfBlock,
): Promise<readonly RawLog[]> {
  if ("blockHash" in wanted) return ask(client, wanted.addresses, { blockHash: wanted.blockHash });
  const { addresses, from, to } = wanted;
  if (from > to) return [];
  try {
    return await ask(client, addresses, { fromBlock: numberToHex(from), toBlock: numberToHex(to) });
  } catch (error) {
    if (isUnreachable(error) || from === to) throw error;
    const middle = (from + to) / 2n;
    const lower = await getLogs(client, { addresses, from, to: middle });
    const upper = await getLogs(client, { addresses, from: middle + 1n, to });
    return [...lower, ...upper];
  }
}

type Blocks = { readonly blockHash: Hex } | { readonly fromBlock: Hex; readonly toBlock: Hex };

async function ask(
  client: ChainClient,
  addresses: readonly Address[],
  blocks: Blocks,
): Promise<readonly RawLog[]> {
  const logs = await askChain(client, (viem) =>
    viem.request({ method: "eth_getLogs", params: [{ address: [...addresses], ...blocks }] }),
  );
  return logs.map(toRawLog);
}

/** A log of a mined transaction, from an answer of a node or from a receipt. */
export function toRawLog(log: RpcLog): RawLog {
  return {
    address: log.address.toLowerCase() as Address, // nodes tell addresses well formed, in any case
    topics: log.topics,
    data: log.data,
    chainBlock: BigInt(log.blockNumber ?? 0),
    chainBlockHash: log.blockHash ?? "0x",
    logIndex: Number(log.logIndex ?? 0),
    txHash: log.transactionHash ?? "0x",
  };
}

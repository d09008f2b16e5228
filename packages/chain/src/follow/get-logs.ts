import type { Address } from "@sixtwo/domain";
import { type Hex, numberToHex } from "viem";
import type { ChainClient } from "../client.ts";
import type { AskOptions } from "../rpc/ask-node.ts";
import type { NodeAnswer, NodeCall } from "../rpc/node-answer.ts";
import { nodeUnreachable } from "../rpc/node-unreachable.ts";
import { type ChainHeader, headerCall, headerIn } from "./chain-block.ts";
import { type RawLog, toRawLogs } from "./raw-log.ts";

export type LogRange = {
  readonly addresses: readonly Address[];
  /** First and last chain block, both included. */
  readonly from: bigint;
  readonly to: bigint;
};

export type RangeLogs =
  | {
      readonly logs: readonly RawLog[];
      /** The last chain block of the range; null when the node that answered does not have it. */
      readonly last: ChainHeader | null;
    }
  /** The node does not want to answer for so many chain blocks, in its own words. */
  | { readonly refusal: string };

export type LogsOfBlocks = {
  /** Those of every contract when left out. */
  readonly addresses?: readonly Address[];
  readonly hashes: readonly Hex[];
};

/**
 * The logs of a range. The last chain block is asked for in the same message: a node behind a load
 * balancer that lags would otherwise tell of no logs where it only has no chain blocks yet.
 * @throws RegistryError CHAIN_UNREACHABLE
 */
export async function getLogs(client: ChainClient, range: LogRange): Promise<RangeLogs> {
  const { addresses, from, to } = range;
  const span = { fromBlock: numberToHex(from), toBlock: numberToHex(to) };
  const calls = [headerCall(to), logsCall({ address: addresses, ...span })];
  const [header, logs] = await client.ask(calls);
  if (logs === undefined || header === undefined) throw new Error("An answer to each question.");
  if ("refusal" in logs) return { refusal: logs.refusal.message };
  return { logs: logsIn(client, logs), last: headerIn(client, header) };
}

/**
 * The logs of exactly these chain blocks, also when a reorg has replaced them.
 * @returns in the same order; null for each chain block that the node does not have
 * @throws RegistryError CHAIN_UNREACHABLE
 */
export async function getLogsOfBlocks(
  client: ChainClient,
  { addresses, hashes }: LogsOfBlocks,
  options?: AskOptions,
): Promise<readonly (readonly RawLog[] | null)[]> {
  const filter = addresses === undefined ? {} : { address: addresses };
  const calls = hashes.map((blockHash) => logsCall({ ...filter, blockHash }));
  const answers = await client.ask(calls, options);
  return answers.map((answer) => ("refusal" in answer ? null : logsIn(client, answer)));
}

function logsCall(filter: object): NodeCall {
  return { method: "eth_getLogs", params: [filter] };
}

function logsIn(
  { rpcUrl }: ChainClient,
  answer: Extract<NodeAnswer, { readonly result: unknown }>,
) {
  const logs = toRawLogs(answer.result);
  if (logs !== null) return logs;
  throw nodeUnreachable(rpcUrl, { how: " as a node would (logs without their fields)" });
}

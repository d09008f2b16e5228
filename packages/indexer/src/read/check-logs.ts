import type { ChainHeader, RawLog } from "@sixtwo/chain";
import { compareWithBloom, mayHold } from "./bloom/logs-bloom.ts";
import type { Heard } from "./heard.ts";
import { chainMoved } from "./read-deps.ts";

/** A chain block and the logs that the node tells of it, of the contracts heard, in order. */
export type LogsOfChainBlock = {
  readonly header: ChainHeader;
  readonly logs: readonly RawLog[];
};

/**
 * Checks logs against what the chain block's own header says about them.
 * @returns true when logs may be missing. That is certain of no chain block: others may have logs in it
 * too. It is excluded where these logs account for every bit of the bloom, and none between them is missing.
 * @throws RegistryError NOT_SYNCED when one of them cannot be of that chain block
 */
export function mayLackLogs({ header, logs }: LogsOfChainBlock, heard: Heard): boolean {
  const { number, hash, logsBloom } = header;
  for (const { chainBlockHash } of logs) {
    if (chainBlockHash === hash) continue;
    throw chainMoved(`chain block ${number} is ${hash}, and its logs say ${chainBlockHash}`);
  }
  if (logs.length === 0) return mayHold(logsBloom, heard);
  const verdict = compareWithBloom(logsBloom, logs);
  if (verdict === "foreign") throw chainMoved(`chain block ${number} excludes one of its logs`);
  return verdict === "more" || logs.some(({ logIndex }, place) => logIndex !== place);
}

import { getLogsOfBlocks, type RawLog } from "@sixtwo/chain";
import { compareWithBloom } from "./bloom/logs-bloom.ts";
import type { LogsOfChainBlock } from "./check-logs.ts";
import type { Heard } from "./heard.ts";
import { orderLogs } from "./order-logs.ts";
import { chainMoved, type ReadDeps } from "./read-deps.ts";

/**
 * Chain blocks of which logs may be missing, with the logs that the node tells when it is asked by their
 * hash for those of every contract. These have to account for every bit of the chain block's bloom.
 * @throws RegistryError NOT_SYNCED when they do not
 */
export async function lookCloser(
  { chain }: ReadDeps,
  doubtful: readonly LogsOfChainBlock[],
  heard: Heard,
): Promise<readonly LogsOfChainBlock[]> {
  const hashes = doubtful.map(({ header }) => header.hash);
  const answers = await getLogsOfBlocks(chain, { hashes }, { bySocket: true });
  return doubtful.map(({ header }, place) => {
    const all = orderLogs(requireLogs(answers[place], header.number));
    const isWhole =
      compareWithBloom(header.logsBloom, all) === "all" &&
      all.every(({ chainBlockHash }) => chainBlockHash === header.hash);
    if (!isWhole) throw chainMoved(`the logs of chain block ${header.number} are not those it has`);
    return { header, logs: all.filter(({ address }) => heard.has(address)) };
  });
}

/** @throws RegistryError NOT_SYNCED when the node does not have the chain block */
export function requireLogs(
  logs: readonly RawLog[] | null | undefined,
  number: bigint,
): readonly RawLog[] {
  if (logs === null || logs === undefined) {
    throw chainMoved(`it has no logs of chain block ${number} any more`);
  }
  return logs;
}

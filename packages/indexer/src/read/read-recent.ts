import { type ChainHeader, getLogsOfBlocks } from "@sixtwo/chain";
import type { ReadChainBlock } from "../apply/application.ts";
import { mayHold } from "./bloom/logs-bloom.ts";
import { type LogsOfChainBlock, mayLackLogs } from "./check-logs.ts";
import { decodeLogs } from "./decode-logs.ts";
import { type Heard, hearOffices } from "./heard.ts";
import { lookCloser, requireLogs } from "./look-closer.ts";
import { orderLogs } from "./order-logs.ts";
import type { ReadDeps } from "./read-deps.ts";

/**
 * Chain blocks that a reorg may still replace, each with the events of exactly its hash.
 * @param headers those of the chain blocks, each the parent of the next
 * @throws RegistryError NOT_SYNCED when the node tells other logs than the chain blocks have
 */
export async function readRecent(
  deps: ReadDeps,
  headers: readonly ChainHeader[],
  heard: Heard,
): Promise<readonly ReadChainBlock[]> {
  for (;;) {
    const logs = await readLogs(deps, headers, heard);
    const read = logs.map((found) => ({
      chainBlock: found.header,
      events: decodeLogs(deps, found.logs),
    }));
    if (
      !hearOffices(
        heard,
        read.flatMap(({ events }) => events),
      )
    )
      return read;
  }
}

async function readLogs(
  deps: ReadDeps,
  headers: readonly ChainHeader[],
  heard: Heard,
): Promise<readonly LogsOfChainBlock[]> {
  const hashes = headers
    .filter((header) => mayHold(header.logsBloom, heard))
    .map(({ hash }) => hash);
  const wanted = { addresses: [...heard], hashes };
  const answers = await getLogsOfBlocks(deps.chain, wanted, { bySocket: true });
  const byHash = new Map(hashes.map((hash, place) => [hash, answers[place]]));
  const read = headers.map((header): LogsOfChainBlock => {
    const logs = byHash.has(header.hash) ? requireLogs(byHash.get(header.hash), header.number) : [];
    return { header, logs: orderLogs(logs) };
  });
  const doubtful = read.filter((found) => mayLackLogs(found, heard));
  if (doubtful.length === 0) return read;
  const whole = await lookCloser(deps, doubtful, heard);
  const wholeOf = new Map(doubtful.map((found, place) => [found, whole[place] ?? found]));
  return read.map((found) => wholeOf.get(found) ?? found);
}

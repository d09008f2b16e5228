import type { ChainBlock } from "@sixtwo/chain";
import type { ReadChainBlock } from "../apply/application.ts";
import { inParallel } from "./in-parallel.ts";
import { readChainBlock } from "./read-chain-block.ts";
import { chainMoved, type ReadDeps } from "./read-deps.ts";
import { officesNamedIn, readLogs } from "./read-logs.ts";
import type { Range } from "./read-range.ts";

const REQUESTS_AT_A_TIME = 8;

/**
 * Every chain block of a range that a reorg may still replace, each with the logs of exactly its hash.
 * @throws RegistryError NOT_SYNCED when one is not the parent of the next
 */
export async function readRecent(
  deps: ReadDeps,
  { from, to, offices }: Range,
): Promise<readonly ReadChainBlock[]> {
  const numbers = Array.from({ length: Number(to - from) + 1 }, (_, place) => from + BigInt(place));
  const chainBlocks = await inParallel(numbers, REQUESTS_AT_A_TIME, (number) =>
    readChainBlock(deps, number),
  );
  requireChained(chainBlocks);
  const known = new Set(offices);
  const read: ReadChainBlock[] = [];
  for (const chainBlock of chainBlocks) {
    const { events } = await readLogs(deps, { blockHash: chainBlock.hash }, [...known]);
    for (const office of officesNamedIn(events)) known.add(office);
    read.push({ chainBlock, events });
  }
  return read;
}

function requireChained(chainBlocks: readonly ChainBlock[]): void {
  for (const [place, { number, hash }] of chainBlocks.entries()) {
    const next = chainBlocks[place + 1];
    if (next !== undefined && next.parentHash !== hash) {
      throw chainMoved(`chain block ${number} is not the parent of the next one`);
    }
  }
}

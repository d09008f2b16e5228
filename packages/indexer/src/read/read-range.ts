import type { ChainEvent } from "@sixtwo/chain";
import type { Address } from "@sixtwo/domain";
import type { ReadChainBlock } from "../apply/application.ts";
import { inParallel } from "./in-parallel.ts";
import { readChainBlock } from "./read-chain-block.ts";
import { chainMoved, type ReadDeps } from "./read-deps.ts";
import { readLogs } from "./read-logs.ts";

export type Range = {
  readonly from: bigint;
  readonly to: bigint;
  /** The contracts that may act in the ledger before the range. */
  readonly offices: readonly Address[];
};

const REQUESTS_AT_A_TIME = 8;

/**
 * Final chain blocks with one question for all their logs: those that have events, and the last one.
 * @throws RegistryError NOT_SYNCED when logs and chain blocks do not fit together
 */
export async function readRange(
  deps: ReadDeps,
  { from, to, offices }: Range,
): Promise<readonly ReadChainBlock[]> {
  const { events, hashes } = await readLogs(deps, { from, to }, offices);
  const byNumber = Map.groupBy(events, ({ chainBlock }) => chainBlock);
  const numbers = [...new Set([...byNumber.keys(), to])];
  return inParallel(numbers, REQUESTS_AT_A_TIME, async (number) => {
    const chainBlock = await readChainBlock(deps, number);
    const named = hashes.get(number) ?? chainBlock.hash;
    if (named !== chainBlock.hash) {
      throw chainMoved(`chain block ${number} is ${chainBlock.hash}, and its logs say ${named}`);
    }
    return { chainBlock, events: byNumber.get(number) ?? noEvents };
  });
}

const noEvents: readonly ChainEvent[] = [];

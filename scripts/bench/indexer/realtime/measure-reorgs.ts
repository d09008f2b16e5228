import { setTimeout as sleep } from "node:timers/promises";
import { type ChainBlock, getHead } from "@sixtwo/chain";
import { RegistryError } from "@sixtwo/domain";
import { type BenchTransaction, sendTransactions } from "../chain/send-transactions.ts";
import type { BenchChain } from "../chain/start-bench-anvil.ts";
import type { Sends } from "./sends.ts";

export type Reorgs = {
  readonly chain: BenchChain;
  readonly sends: Sends;
  /** Whether the mirror is at that very chain block. */
  readonly isMirrored: (head: ChainBlock) => Promise<boolean>;
  /** The indexer's process. */
  readonly indexer: number;
};

type Kind = {
  /** Chain blocks that are replaced; no further one follows. */
  readonly depth: number;
  /** How often it is done. */
  readonly times: number;
};

const SENDS_OF_A_CHAIN_BLOCK = 5;
const POLL_MS = 1;
const LIMIT_MS = 30_000;

/**
 * Replaces the last chain blocks by others with other events. The indexer is held meanwhile, since the
 * node tells of each one that it replaces: so it meets the whole reorg at once.
 * @returns for each time the milliseconds from then on until the mirror is the new chain.
 * @throws RegistryError INTERNAL when the mirror stays behind for half a minute
 */
export async function measureReorgs(
  reorgs: Reorgs,
  { depth, times }: Kind,
): Promise<readonly number[]> {
  const { chain, sends, indexer } = reorgs;
  const durations: number[] = [];
  for (let time = 0; time < times; time += 1) {
    for (let block = 0; block < depth; block += 1) {
      await sendTransactions(chain, sends.passing(SENDS_OF_A_CHAIN_BLOCK));
      await chain.request("evm_mine");
    }
    await untilMirrored(reorgs);
    const replacement = Array.from({ length: depth }, (_, block) =>
      sends.lasting(SENDS_OF_A_CHAIN_BLOCK).map((sent) => [withoutFee(sent), block]),
    );
    process.kill(indexer, "SIGSTOP");
    try {
      await chain.request("anvil_reorg", [depth, replacement.flat()]);
    } finally {
      process.kill(indexer, "SIGCONT");
    }
    const released = performance.now();
    durations.push((await untilMirrored(reorgs)) - released);
  }
  return durations;
}

function withoutFee({ from, to, data }: BenchTransaction) {
  return { from, to, data, gasPrice: "0x0", gas: "0x1000000" };
}

async function untilMirrored({ chain, isMirrored }: Reorgs): Promise<number> {
  const head = await getHead(chain.client);
  const deadline = performance.now() + LIMIT_MS;
  while (!(await isMirrored(head))) {
    if (performance.now() > deadline) {
      throw new RegistryError("INTERNAL", {
        message: `The mirror is not at chain block ${head.number} ${head.hash} after ${LIMIT_MS} ms.`,
        remedy: "Run npm test -- packages/indexer/src/reorg.test.ts: it shows what fails.",
      });
    }
    await sleep(POLL_MS);
  }
  return performance.now();
}

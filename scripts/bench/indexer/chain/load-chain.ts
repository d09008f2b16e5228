import type { MadeChain } from "./made-chain.ts";
import { prepareMining } from "./prepare-mining.ts";
import { type BenchChain, startBenchAnvil } from "./start-bench-anvil.ts";

/** More than any indexer waits for before a chain block counts as final. */
const EMPTY_CHAIN_BLOCKS = 70;

/**
 * Serves a made chain. Empty chain blocks lie on top, so that every event is final to every indexer
 * and a backfill is nothing else. It mines when told to, and anybody may act for anybody.
 */
export async function loadChain(
  { stateFile }: MadeChain,
  options: { readonly keptStates?: number } = {},
): Promise<BenchChain> {
  const chain = await startBenchAnvil({ loadState: stateFile, ...options });
  await prepareMining(chain);
  await chain.request("anvil_mine", [`0x${EMPTY_CHAIN_BLOCKS.toString(16)}`]);
  return chain;
}

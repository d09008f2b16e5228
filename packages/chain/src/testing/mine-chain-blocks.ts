import type { TestChain } from "./start-anvil.ts";

/** Adds so many chain blocks with nothing in them. */
export async function mineChainBlocks(chain: TestChain, count: number): Promise<void> {
  await chain.request("anvil_mine", [`0x${count.toString(16)}`]);
}

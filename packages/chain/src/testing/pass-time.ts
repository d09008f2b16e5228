import type { TestChain } from "./start-anvil.ts";

/** Lets time pass on the chain: its next chain block is that much later. */
export async function passTime(chain: TestChain, seconds: number): Promise<void> {
  await chain.request("evm_increaseTime", [seconds]);
  await chain.request("evm_mine");
}

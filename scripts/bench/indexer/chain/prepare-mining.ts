import type { BenchChain } from "./start-bench-anvil.ts";

const SECONDS_BETWEEN_CHAIN_BLOCKS = 12;

/** From here on a chain mines when told to, goes on from the time of its head, and lets anybody be anybody. */
export async function prepareMining(chain: BenchChain): Promise<void> {
  await chain.request("anvil_autoImpersonateAccount", [true]);
  await chain.request("evm_setAutomine", [false]);
  const head = await chain.request("eth_getBlockByNumber", ["latest", false]);
  const { timestamp } = head as { timestamp: string }; // a block of JSON-RPC
  await chain.request("evm_setTime", [timestamp]);
  await chain.request("anvil_setBlockTimestampInterval", [SECONDS_BETWEEN_CHAIN_BLOCKS]);
}

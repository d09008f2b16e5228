import type { Address } from "@sixtwo/domain";
import type { Hex } from "viem";
import type { BenchChain } from "./start-bench-anvil.ts";

export type BenchTransaction = { readonly from: Address; readonly to: Address; readonly data: Hex };

const GAS = "0x3000000"; // 50 million: estimating would carry every act out twice

/** Hands transactions over in this order, for a chain that lets anybody act for anybody; nothing is mined. */
export async function sendTransactions(
  chain: BenchChain,
  transactions: readonly BenchTransaction[],
): Promise<void> {
  for (const { from, to, data } of transactions) {
    await chain.request("eth_sendTransaction", [{ from, to, data, gas: GAS, gasPrice: "0x0" }]);
  }
}

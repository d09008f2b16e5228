import { askChain } from "../ask-chain.ts";
import type { ChainClient } from "../client.ts";

/** What a transaction offers per gas, in wei. */
export type Fees =
  | {
      readonly type: "eip1559";
      readonly maxFeePerGas: bigint;
      readonly maxPriorityFeePerGas: bigint;
    }
  | { readonly type: "legacy"; readonly gasPrice: bigint };

/**
 * Fees for a transaction now. Where gas is free nothing is offered, so that accounts need no money.
 * @throws RegistryError CHAIN_UNREACHABLE
 */
export async function currentFees(client: ChainClient): Promise<Fees> {
  const [gasPrice, head] = await askChain(client, (viem) =>
    Promise.all([viem.getGasPrice(), viem.getBlock({ includeTransactions: false })]),
  );
  // A chain block without base fee is from before EIP-1559, as on some permissioned networks.
  if (head.baseFeePerGas === null) return { type: "legacy", gasPrice };
  if (gasPrice === 0n) return { type: "eip1559", maxFeePerGas: 0n, maxPriorityFeePerGas: 0n };
  const { maxFeePerGas, maxPriorityFeePerGas } = await askChain(client, (viem) =>
    viem.estimateFeesPerGas(),
  );
  return { type: "eip1559", maxFeePerGas, maxPriorityFeePerGas };
}

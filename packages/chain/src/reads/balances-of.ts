import type { Address, RegistryCode } from "@sixtwo/domain";
import { packRegistryCode } from "@sixtwo/domain";
import { ledgerAbi } from "../artifacts/ledger.ts";
import { askChain } from "../ask-chain.ts";
import type { ChainClient } from "../client.ts";

/** The ledger of a registry as it stood right after a chain block. */
export type PastReading = {
  readonly client: ChainClient;
  readonly ledger: Address;
  readonly chainBlock: bigint;
};

export type Holding = { readonly holder: Address; readonly id: bigint };

/**
 * What each holder has of each id, in their order, in one question: 0 for anyone but the holder.
 * @throws RegistryError CHAIN_UNREACHABLE; what the node answers when it does not have the chain block
 */
export async function balancesOf(
  { client, ledger, chainBlock: blockNumber }: PastReading,
  holdings: readonly Holding[],
): Promise<readonly bigint[]> {
  if (holdings.length === 0) return [];
  const args = [holdings.map(({ holder }) => holder), holdings.map(({ id }) => id)] as const;
  return askChain(client, (viem) =>
    viem.readContract({
      ...{ address: ledger, abi: ledgerAbi, blockNumber },
      functionName: "balanceOfBatch",
      args,
    }),
  );
}

/**
 * Who holds the block that begins at an id, and how much; null when no live one does.
 * @throws RegistryError CHAIN_UNREACHABLE
 */
export async function holdingOf(
  { client, ledger, chainBlock: blockNumber }: PastReading,
  id: bigint,
): Promise<{ readonly holder: string; readonly quantity: bigint } | null> {
  const [holder, length] = await askChain(client, (viem) =>
    viem.readContract({
      ...{ address: ledger, abi: ledgerAbi, blockNumber },
      functionName: "runOf",
      args: [id],
    }),
  );
  return length === 0 ? null : { holder: holder.toLowerCase(), quantity: BigInt(length) };
}

/**
 * Serials that a registry had issued.
 * @throws RegistryError CHAIN_UNREACHABLE
 */
export async function serialsIssuedAt(
  { client, ledger, chainBlock: blockNumber }: PastReading,
  registry: RegistryCode,
): Promise<bigint> {
  return askChain(client, (viem) =>
    viem.readContract({
      ...{ address: ledger, abi: ledgerAbi, blockNumber },
      functionName: "serialsIssued",
      args: [packRegistryCode(registry)],
    }),
  );
}

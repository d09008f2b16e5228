import type { Address } from "@sixtwo/domain";
import { ledgerAbi } from "../artifacts/ledger.ts";
import { askChain } from "../ask-chain.ts";
import type { Reading } from "../reads/reading.ts";
import type { OrderTaker } from "./order.ts";

export type NonceQuery = {
  readonly holder: Address;
  readonly taker: OrderTaker;
  /** Orders with different keys do not wait for each other; 0 when left out. */
  readonly key?: bigint;
};

/** The nonce that the holder's next order for the contract has to carry. */
export async function nextNonce(
  { client, deployment }: Reading,
  { holder, taker, key }: NonceQuery,
): Promise<bigint> {
  return askChain(client, (viem) =>
    viem.readContract({
      address: deployment[taker],
      // Both takers have this function from one contract, so that either one's ABI does.
      abi: ledgerAbi,
      functionName: "nonces",
      args: [holder, key ?? 0n],
    }),
  );
}

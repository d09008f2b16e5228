import { type Address, address } from "@sixtwo/domain";
import { zeroAddress } from "viem";
import { ledgerAbi } from "../artifacts/ledger.ts";
import { askChain } from "../ask-chain.ts";
import type { ChainClient } from "../client.ts";

/** The rulebook that the ledger asks now; null before the first one. */
export async function rulebookInForce(
  client: ChainClient,
  ledger: Address,
): Promise<Address | null> {
  const current = await askChain(client, (viem) =>
    viem.readContract({ address: ledger, abi: ledgerAbi, functionName: "rulebook" }),
  );
  return current === zeroAddress ? null : address(current);
}

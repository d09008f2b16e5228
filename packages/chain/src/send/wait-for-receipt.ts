import { RegistryError } from "@sixtwo/domain";
import type { Hex, RpcTransactionReceipt } from "viem";
import { askChain } from "../ask-chain.ts";
import type { ChainClient } from "../client.ts";

const TIMEOUT_MS = 120_000;
const FIRST_WAIT_MS = 10;
const LONGEST_WAIT_MS = 1_000;

/**
 * Waits until the transaction is in a chain block.
 * @param timeoutMs two minutes when left out
 * @throws RegistryError NOT_SYNCED when it is in none by then; CHAIN_UNREACHABLE
 */
export async function waitForReceipt(
  client: ChainClient,
  hash: Hex,
  timeoutMs = TIMEOUT_MS,
): Promise<RpcTransactionReceipt> {
  const deadline = performance.now() + timeoutMs;
  let waitMs = FIRST_WAIT_MS;
  while (performance.now() < deadline) {
    const receipt = await askChain(client, (viem) =>
      viem.request({ method: "eth_getTransactionReceipt", params: [hash] }),
    );
    if (receipt !== null) return receipt;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  }
  throw new RegistryError("NOT_SYNCED", {
    message: `Transaction ${hash} is in no chain block after ${Math.round(timeoutMs / 1000)} seconds.`,
    remedy: "It may still be carried out: look it up by its hash before you send it again.",
  });
}

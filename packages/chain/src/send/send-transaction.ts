import type { Address } from "@sixtwo/domain";
import { RegistryError } from "@sixtwo/domain";
import type { Hex, RpcTransactionReceipt } from "viem";
import { askChain } from "../ask-chain.ts";
import { getChainId } from "../chain-id.ts";
import type { ChainClient } from "../client.ts";
import { currentFees } from "./fees.ts";
import { asRefused } from "./refused.ts";
import type { Signer } from "./signer.ts";
import { waitForReceipt } from "./wait-for-receipt.ts";

export type Sending = { readonly client: ChainClient; readonly wallet: Signer };

/**
 * Signs, sends, and waits until the transaction is in a chain block.
 * @param what.to null to deploy a contract
 * @throws RegistryError REFUSED_BY_RULE when a contract refuses it; CHAIN_UNREACHABLE; NOT_SYNCED
 */
export async function sendTransaction(
  { client, wallet }: Sending,
  what: { readonly to: Address | null; readonly data: Hex },
): Promise<RpcTransactionReceipt> {
  try {
    const [chainId, fees, gas] = await Promise.all([
      getChainId(client),
      currentFees(client),
      estimateGas({ client, wallet }, what),
    ]);
    const hash = await wallet.sendTransaction({ chainId, ...what, gas, fees });
    const receipt = await waitForReceipt(client, hash);
    if (receipt.status !== "0x1") throw await reasonOf({ client, wallet }, what, hash);
    return receipt;
  } catch (error) {
    throw asRefused(error);
  }
}

/** A quarter more than estimated, for what changes until the transaction's turn. */
async function estimateGas(
  { client, wallet }: Sending,
  { to, data }: { readonly to: Address | null; readonly data: Hex },
): Promise<bigint> {
  const transaction = { from: wallet.address, data, ...(to === null ? {} : { to }) };
  const gas = await askChain(client, (viem) =>
    viem.request({ method: "eth_estimateGas", params: [transaction] }),
  );
  return (BigInt(gas) * 5n) / 4n;
}

/** A receipt does not say why; asking again, after it, mostly does. */
async function reasonOf(
  { client, wallet }: Sending,
  { to, data }: { readonly to: Address | null; readonly data: Hex },
  hash: Hex,
): Promise<unknown> {
  const call = { from: wallet.address, data, ...(to === null ? {} : { to }) };
  try {
    await askChain(client, (viem) =>
      viem.request({ method: "eth_call", params: [call, "latest"] }),
    );
  } catch (error) {
    return error;
  }
  return new RegistryError("REFUSED_BY_RULE", {
    message: `Transaction ${hash} was refused at its turn, though it would pass now.`,
    remedy: "Send it again.",
  });
}

import { type Address, address, RegistryError } from "@sixtwo/domain";
import { type Hex, UserRejectedRequestError, type WalletClient } from "viem";
import { errorChain } from "../error-chain.ts";
import type { Signer, Transaction } from "./signer.ts";

/**
 * Signs with a wallet in the browser, which asks its owner and sets the nonce.
 * @param at the wallet's account that signs
 */
export function signerOfWallet(wallet: WalletClient, at: Address): Signer {
  return {
    address: address(at),
    sendTransaction: (transaction) => send(wallet, at, transaction),
    signText: (message) => unlessDeclined(at, wallet.signMessage({ account: at, message })),
  };
}

async function send(
  wallet: WalletClient,
  account: Address,
  { chainId, to, data, gas, fees }: Transaction,
): Promise<Hex> {
  const current = await wallet.getChainId();
  if (current !== chainId) {
    throw new RegistryError("NOT_ALLOWED", {
      message: `The wallet is on chain ${current}, and the registry is on chain ${chainId}.`,
      remedy: `Switch the wallet to chain ${chainId}.`,
    });
  }
  const sent = wallet.sendTransaction({ account, chain: null, to, data, gas, ...fees });
  return unlessDeclined(account, sent);
}

async function unlessDeclined(account: Address, signed: Promise<Hex>): Promise<Hex> {
  try {
    return await signed;
  } catch (error) {
    throw errorChain(error).some((cause) => cause instanceof UserRejectedRequestError)
      ? declined(account, error)
      : error;
  }
}

function declined(account: Address, cause: unknown): RegistryError {
  return new RegistryError("NOT_ALLOWED", {
    message: `The transaction was declined in the wallet of ${account}.`,
    remedy: "Nothing has happened. Start again and confirm it in the wallet.",
    cause,
  });
}

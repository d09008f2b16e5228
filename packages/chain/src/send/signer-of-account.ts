import { address } from "@sixtwo/domain";
import type { Hex, LocalAccount } from "viem";
import { askChain } from "../ask-chain.ts";
import type { ChainClient } from "../client.ts";
import type { Signer, Transaction } from "./signer.ts";

/**
 * Signs with a key that this program holds. Transactions of one signer are handed in one after the
 * other, so that each takes the next nonce; use one signer per key and process.
 */
export function signerOfAccount(client: ChainClient, account: LocalAccount): Signer {
  let last: Promise<unknown> = Promise.resolve();
  return {
    address: address(account.address),
    sendTransaction: (transaction) => {
      const sent = last.then(() => signAndSend(client, account, transaction));
      last = sent.catch(() => undefined); // the caller hears of it; the next one goes on
      return sent;
    },
    signText: (message) => account.signMessage({ message }),
  };
}

async function signAndSend(
  client: ChainClient,
  account: LocalAccount,
  { chainId, to, data, gas, fees }: Transaction,
): Promise<Hex> {
  const nonce = await askChain(client, (viem) =>
    viem.getTransactionCount({ address: account.address, blockTag: "pending" }),
  );
  const serializedTransaction = await account.signTransaction({
    ...{ chainId, to, data, gas, nonce },
    ...fees,
  });
  return askChain(client, (viem) => viem.sendRawTransaction({ serializedTransaction }));
}

import { type Address, address, RegistryError } from "@sixtwo/domain";
import {
  type EIP1193RequestFn,
  type Hex,
  numberToHex,
  stringToHex,
  type WalletRpcSchema,
} from "viem";
import { askChain } from "../ask-chain.ts";
import type { ChainClient } from "../client.ts";
import { publicUrl } from "../public-url.ts";
import type { Fees } from "./fees.ts";
import type { Signer, Transaction } from "./signer.ts";

/**
 * Signs with an account of the node itself: one that it has unlocked, or whose key a signer behind it
 * keeps, such as web3signer or clef.
 * @throws RegistryError NOT_ALLOWED when the node says which accounts it has, and this is none of them;
 * CHAIN_UNREACHABLE
 */
export async function signerOfNode(client: ChainClient, at: Address): Promise<Signer> {
  const accounts = await accountsOf(client);
  if (accounts !== null && !accounts.includes(at)) throw notItsAccount(client, at, accounts);
  return {
    address: at,
    sendTransaction: (transaction) => send(client, at, transaction),
    signText: (text) =>
      askChain(client, (viem) =>
        walletMethods(viem)({ method: "personal_sign", params: [stringToHex(text), at] }),
      ),
  };
}

async function accountsOf(client: ChainClient): Promise<readonly Address[] | null> {
  try {
    const accounts = await askChain(client, (viem) =>
      walletMethods(viem)({ method: "eth_accounts" }),
    );
    return accounts.map((account) => address(account));
  } catch (error) {
    if (error instanceof RegistryError) throw error;
    return null; // some nodes do not tell; the transaction then shows whether they sign
  }
}

async function send(
  client: ChainClient,
  from: Address,
  { to, data, gas, fees }: Transaction,
): Promise<Hex> {
  const transaction = {
    from,
    ...(to === null ? {} : { to }),
    data,
    gas: numberToHex(gas),
    ...feeFields(fees),
  };
  return askChain(client, (viem) =>
    // Never sent twice: the node would sign a second transaction.
    walletMethods(viem)(
      { method: "eth_sendTransaction", params: [transaction] },
      { retryCount: 0 },
    ),
  );
}

function walletMethods(viem: ChainClient["viem"]): EIP1193RequestFn<WalletRpcSchema> {
  return viem.request as EIP1193RequestFn<WalletRpcSchema>; // a node with accounts answers a wallet's methods too
}

function feeFields(fees: Fees) {
  if (fees.type === "legacy") return { gasPrice: numberToHex(fees.gasPrice) };
  return {
    maxFeePerGas: numberToHex(fees.maxFeePerGas),
    maxPriorityFeePerGas: numberToHex(fees.maxPriorityFeePerGas),
  };
}

function notItsAccount(
  { rpcUrl }: ChainClient,
  at: Address,
  accounts: readonly Address[],
): RegistryError {
  const node = rpcUrl === null ? "The wallet's node" : `The node at ${publicUrl(rpcUrl)}`;
  const has = accounts.length === 0 ? "no account" : accounts.join(", ");
  return new RegistryError("NOT_ALLOWED", {
    message: `${node} does not sign for ${at}; it signs for ${has}.`,
    remedy: "Name one of its accounts, unlock this one, or sign with a key of your own.",
  });
}

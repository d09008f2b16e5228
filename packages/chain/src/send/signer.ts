import type { Address } from "@sixtwo/domain";
import type { Hex } from "viem";
import type { Fees } from "./fees.ts";

/** A transaction with everything but the signer's part: nonce and signature. */
export type Transaction = {
  readonly chainId: number;
  /** Null to deploy a contract. */
  readonly to: Address | null;
  readonly data: Hex;
  readonly gas: bigint;
  readonly fees: Fees;
};

/** Someone who signs: a key in this process, or a wallet in the browser. */
export type Signer = {
  readonly address: Address;
  /** Signs and hands in; resolves to the transaction's hash, before it is in a chain block. */
  readonly sendTransaction: (transaction: Transaction) => Promise<Hex>;
  /** Signs a text that no contract takes (EIP-191). */
  readonly signText: (text: string) => Promise<Hex>;
};

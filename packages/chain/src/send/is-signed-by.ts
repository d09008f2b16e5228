import type { Address } from "@sixtwo/domain";
import type { Hex } from "viem";
import { askChain } from "../ask-chain.ts";
import type { ChainClient } from "../client.ts";

export type SignedText = {
  readonly account: Address;
  readonly text: string;
  readonly signature: Hex;
};

/**
 * True when the account signed the text (EIP-191); an account that is a contract is asked (ERC-1271).
 * @throws RegistryError CHAIN_UNREACHABLE
 */
export function isSignedBy(
  client: ChainClient,
  { account, text, signature }: SignedText,
): Promise<boolean> {
  return askChain(client, (viem) =>
    viem.verifyMessage({ address: account, message: text, signature }),
  );
}

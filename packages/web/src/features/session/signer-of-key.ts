import { type ChainClient, type Signer, signerOfAccount } from "@sixtwo/chain";
import { privateKeyToAccount } from "viem/accounts";

/** What signs with a private key. */
export function signerOfKey(client: ChainClient, privateKey: `0x${string}`): Signer {
  return signerOfAccount(client, privateKeyToAccount(privateKey));
}

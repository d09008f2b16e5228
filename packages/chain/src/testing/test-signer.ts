import { keccak256, stringToBytes } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import type { ChainClient } from "../client.ts";
import type { Signer } from "../send/signer.ts";
import { signerOfAccount } from "../send/signer-of-account.ts";

/** A signer whose key follows from a name, so that a test's addresses are always the same. */
export function testSigner(client: ChainClient, name: string): Signer {
  return signerOfAccount(client, privateKeyToAccount(keccak256(stringToBytes(`test ${name}`))));
}

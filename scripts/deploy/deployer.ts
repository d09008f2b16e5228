import { type ChainClient, type Signer, signerOfAccount } from "@sixtwo/chain";
import { signerOfNode } from "@sixtwo/chain/deploy";
import { address, RegistryError } from "@sixtwo/domain";
import { isAddress, isHex } from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { keystoreAccount } from "./keystore-account.ts";

/**
 * Who signs: the key in DEPLOYER_KEY, the key in an encrypted keystore file, or an account of the node. A key
 * never comes on the command line, where other users of the machine could see it.
 * @param account what the command line names: an address, or the path of a keystore file
 * @throws RegistryError CONFIG_INVALID for no account, or one that is not DEPLOYER_KEY's; NOT_ALLOWED when the
 * node does not sign for it; CHAIN_UNREACHABLE
 */
export async function deployer(client: ChainClient, account: string | undefined): Promise<Signer> {
  const { DEPLOYER_KEY } = process.env;
  if (DEPLOYER_KEY) return signerOfAccount(client, accountOfKey(DEPLOYER_KEY, account));
  if (account === undefined) throw noAccount();
  if (isAddress(account, { strict: false })) return signerOfNode(client, address(account));
  return signerOfAccount(client, await keystoreAccount(account));
}

function accountOfKey(key: string, named: string | undefined): PrivateKeyAccount {
  if (!isHex(key) || key.length !== 66) {
    throw new RegistryError("CONFIG_INVALID", {
      message: "DEPLOYER_KEY is not a private key of 0x and 64 hexadecimal digits.",
      remedy: "Correct DEPLOYER_KEY.",
    });
  }
  const account = privateKeyToAccount(key);
  if (named === undefined || named.toLowerCase() === account.address.toLowerCase()) return account;
  throw new RegistryError("CONFIG_INVALID", {
    message: `DEPLOYER_KEY is the key of ${account.address}, and --account names ${named}.`,
    remedy: "Leave one of them out, or correct it.",
  });
}

function noAccount(): RegistryError {
  return new RegistryError("CONFIG_INVALID", {
    message: "Nobody is named to sign with.",
    remedy:
      "Add --account with an address that the node signs for or with a keystore file, or set DEPLOYER_KEY to 0x and 64 hexadecimal digits.",
  });
}

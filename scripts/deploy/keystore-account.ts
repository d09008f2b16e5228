import { readFile } from "node:fs/promises";
import { RegistryError } from "@sixtwo/domain";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { askPassword } from "./ask-password.ts";

/**
 * The account in an encrypted keystore file (Web3 Secret Storage), opened with DEPLOYER_PASSWORD or, at a
 * terminal, with a password that is typed.
 * @throws RegistryError CONFIG_INVALID when it is no keystore file, there is no password, or it is wrong
 */
export async function keystoreAccount(path: string): Promise<PrivateKeyAccount> {
  const { isKeystoreJson, Wallet } = await loadEthers();
  const json = await readKeystore(path, isKeystoreJson);
  const password = process.env.DEPLOYER_PASSWORD ?? (await askPassword(`Password of ${path}: `));
  try {
    const { privateKey } = await Wallet.fromEncryptedJson(json, password);
    return privateKeyToAccount(privateKey as `0x${string}`); // ethers types keys as plain text
  } catch {
    // Without the cause, which would carry what it was called with.
    throw invalid(`The password does not open ${path}.`, "Correct the password.");
  }
}

/** Loaded only here: an installation for production leaves it out, and deploys with other accounts. */
async function loadEthers() {
  return import("ethers").catch(() => {
    throw invalid(
      "A keystore file is opened by the package ethers, which is not installed here.",
      'Run "npm ci" with the development packages, or sign with DEPLOYER_KEY or an account of the node.',
    );
  });
}

async function readKeystore(path: string, isKeystore: (json: string) => boolean): Promise<string> {
  const json = await readFile(path, "utf8").catch(() => null);
  if (json === null) {
    throw invalid(
      `--account is ${path}, which is neither an address nor a file that can be read.`,
      "Name an address of 0x and 40 hexadecimal digits, or a keystore file.",
    );
  }
  if (isKeystore(json)) return json;
  throw invalid(
    `${path} is not an encrypted keystore file.`,
    "Name one of Web3 Secret Storage, version 3, as wallets export it.",
  );
}

function invalid(message: string, remedy: string): RegistryError {
  return new RegistryError("CONFIG_INVALID", { message, remedy });
}

import { encryptKey, type Keystore } from "./keystore.ts";

export type NewKey = {
  readonly name: string;
  readonly passphrase: string;
  /** 0x and 64 hexadecimal digits; null for a new random one. */
  readonly privateKey: `0x${string}` | null;
};

/**
 * Puts a key under a passphrase.
 * @throws RegistryError BAD_INPUT for a private key outside the curve
 */
export async function createKey({ name, passphrase, privateKey }: NewKey): Promise<Keystore> {
  const { addressOfKey, newPrivateKey } = await import("./private-key.ts");
  const secret = privateKey ?? newPrivateKey();
  const key = { name, address: addressOfKey(secret), privateKey: secret };
  return encryptKey({ crypto, clock: () => new Date() }, key, passphrase);
}

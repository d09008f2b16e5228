import { type Address, address, RegistryError } from "@sixtwo/domain";
import { generatePrivateKey, privateKeyToAddress } from "viem/accounts";

/** A new random private key. */
export function newPrivateKey(): `0x${string}` {
  return generatePrivateKey();
}

/**
 * The address that a private key signs for.
 * @throws RegistryError BAD_INPUT for a number outside the curve
 */
export function addressOfKey(privateKey: `0x${string}`): Address {
  try {
    return address(privateKeyToAddress(privateKey));
  } catch (cause) {
    throw new RegistryError("BAD_INPUT", {
      message: "This number is not a private key.",
      remedy: "Copy the key again: 0x and 64 hexadecimal digits.",
      cause,
    });
  }
}

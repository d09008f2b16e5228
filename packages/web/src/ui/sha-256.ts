import { sha256 as hash } from "viem/utils";

/** SHA-256 as 0x and 64 hexadecimal digits; unlike WebCrypto's, also on a plain http address. */
export function sha256(bytes: Uint8Array): `0x${string}` {
  return hash(bytes);
}

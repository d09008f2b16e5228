import { RegistryError } from "@sixtwo/domain";
import { bytesToHex, type Hex, hexToBytes, isHex, stringToBytes } from "viem";

const WIDTH = 32;

/**
 * An activity's id as contracts store it.
 * @param text the registry's own id, at most 32 bytes in UTF-8; or 0x and 64 hexadecimal digits
 * @throws RegistryError BAD_INPUT when it is empty or longer
 */
export function packActivityCode(text: string): Hex {
  if (isHex(text) && text.length === 2 + 2 * WIDTH) return text;
  const bytes = stringToBytes(text);
  if (bytes.length === 0 || bytes.length > WIDTH || bytes.includes(0)) {
    throw new RegistryError("BAD_INPUT", {
      message: `"${text}" has ${bytes.length} bytes and is not an activity id of 1 to 32 bytes.`,
      remedy: "Write it like GHA-ACT-001.",
    });
  }
  const padded = new Uint8Array(WIDTH);
  padded.set(bytes);
  return bytesToHex(padded);
}

/** The activity's id as text; 32 bytes that are no text stay 0x and hexadecimal digits. */
export function unpackActivityCode(packed: Hex): string {
  const bytes = hexToBytes(packed);
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
  const used = bytes.subarray(0, end);
  if (end === 0 || used.includes(0)) return packed;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(used);
  } catch {
    return packed; // two such ids must not become the same text
  }
}

import { RegistryError } from "@sixtwo/domain";
import type { Hex } from "viem";

// Solidity writes a log in words of 32 bytes: one in each topic, the rest side by side in the data.
// These readers take exactly what Solidity writes, or refuse: viem also takes a word with bits above the
// width of its type, a list at any place, and more data than the event has.

const WORD = 64; // hexadecimal digits
const PREFIX = 2; // 0x
const WORD_BYTES = 32;

/** @throws RegistryError CHAIN_UNSUPPORTED unless a topic or the data is 0x and exactly so many words */
export function requireWords(words: Hex, count: number): void {
  if (words.length !== PREFIX + WORD * count || !words.startsWith("0x")) {
    throw unreadable(`${words.length} characters are not 0x and ${count} words of ${WORD}`);
  }
}

/** @throws RegistryError CHAIN_UNSUPPORTED for anything but 64 hexadecimal digits */
export function uint256(words: Hex = "0x", place = 0): bigint {
  const start = PREFIX + WORD * place;
  const end = start + WORD;
  if (words.startsWith(ABOVE_EXACT, start)) return BigInt(exact(words, place)); // as quantities are
  // BigInt passes over blanks at the end, which would make 63 digits a word.
  if (Number.isNaN(digitAt(words, end - 1))) throw noneOf("uint256", words, place);
  try {
    return BigInt(`0x${words.slice(start, end)}`);
  } catch {
    throw noneOf("uint256", words, place);
  }
}

/** As many bits as a number holds exactly, in whole digits. */
const EXACT_BITS = 52;
const ABOVE_EXACT = "0".repeat(WORD - EXACT_BITS / 4);
const exact = uintOf(EXACT_BITS, "uint256");

export const uint8 = uintOf(8);
export const uint16 = uintOf(16);
export const uint24 = uintOf(24);
export const uint32 = uintOf(32);
export const uint48 = uintOf(48);

/** @throws RegistryError CHAIN_UNSUPPORTED for anything but hexadecimal digits, zero above the width */
function uintOf(bits: number, type = `uint${bits}`): (words?: Hex, place?: number) => number {
  const above = "0".repeat(WORD - bits / 4);
  return (words = "0x", place = 0) => {
    const start = PREFIX + WORD * place;
    let value = words.startsWith(above, start) ? 0 : Number.NaN;
    for (let at = start + above.length; at < start + WORD; at++) {
      value = value * 16 + digitAt(words, at);
    }
    if (Number.isNaN(value)) throw noneOf(type, words, place);
    return value;
  };
}

const ADDRESS = 40;
const ABOVE_ADDRESS = "0".repeat(WORD - ADDRESS);

/**
 * The digits of an address in any letter case, for `address` to read.
 * @throws RegistryError CHAIN_UNSUPPORTED when there is something above its 20 bytes
 */
export function addressHex(words: Hex = "0x", place = 0): Hex {
  const start = PREFIX + WORD * place;
  if (!words.startsWith(ABOVE_ADDRESS, start)) throw noneOf("address", words, place);
  return `0x${words.slice(start + ABOVE_ADDRESS.length, start + WORD)}`;
}

/** @throws RegistryError CHAIN_UNSUPPORTED for anything but 64 hexadecimal digits */
export function bytes32(words: Hex = "0x", place = 0): Hex {
  const word = wordAt(words, place).toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(word)) throw noneOf("bytes32", words, place);
  return `0x${word}`;
}

/** Where a value without a fixed width is: `place` is the word that points to it, `start` its first. */
type Pointed = { readonly place: number; readonly start: number };

/**
 * A list in the data, where Solidity writes it: right after what stands before it.
 * @throws RegistryError CHAIN_UNSUPPORTED when it is elsewhere, or is longer than the data
 */
export function uint256List(data: Hex, { place, start }: Pointed): readonly bigint[] {
  const length = lengthAt(data, { place, start });
  const values: bigint[] = [];
  for (let index = 1; index <= length; index++) values.push(uint256(data, start + index));
  return values;
}

/**
 * The bytes that end the data, where Solidity writes them: right after what stands before them, and
 * filled up with zeros to whole words.
 * @throws RegistryError CHAIN_UNSUPPORTED when they are elsewhere, or do not end the data
 */
export function bytesAtEnd(data: Hex, { place, start }: Pointed): Hex {
  const length = lengthAt(data, { place, start });
  requireWords(data, start + 1 + Math.ceil(length / WORD_BYTES));
  const from = PREFIX + WORD * (start + 1);
  const bytes = data.slice(from, from + 2 * length).toLowerCase();
  if (!/^[0-9a-f]*$/.test(bytes) || !/^0*$/.test(data.slice(from + 2 * length))) {
    throw unreadable(`the data does not end in ${length} bytes and zeros`);
  }
  return `0x${bytes}`;
}

function lengthAt(data: Hex, { place, start }: Pointed): number {
  const offset = uint48(data, place);
  if (offset !== WORD_BYTES * start) throw unreadable(`word ${place} points to byte ${offset}`);
  return uint48(data, start);
}

/** NaN where there is no hexadecimal digit. */
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return code - 48; // 0 to 9
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : Number.NaN; // a to f
}

function wordAt(words: Hex, place: number): string {
  const start = PREFIX + WORD * place;
  return words.slice(start, start + WORD);
}

function noneOf(type: string, words: Hex, place: number): RegistryError {
  return unreadable(`"${wordAt(words, place)}" is not one word of ${type}`);
}

function unreadable(message: string): RegistryError {
  return new RegistryError("CHAIN_UNSUPPORTED", {
    message,
    remedy: "Check that the node tells logs whole.",
  });
}

import { createKeccak } from "./keccak.ts";

/** Where a bloom, as hexadecimal text, has the bits of one address or topic. */
export type BloomBits = {
  /** Places of three digits in the text, and the bit that each of them must have. */
  readonly places: readonly [number, number, number];
  readonly masks: readonly [number, number, number];
  /** Whoever marks a bloom notes here that these bits are marked; nothing else has a meaning. */
  mark: object | null;
};

const keccak = createKeccak();
const known = new Map<string, BloomBits>();
const REMEMBERED = 8_000;
/** "0x" and 512 digits. */
const LAST_PLACE = 513;

/** Yellow paper 4.3.1: three pairs of bytes of the hash, the lower 11 bits of each. */
export function bitsOf(hex: string): BloomBits {
  const found = known.get(hex);
  if (found !== undefined) return found;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = keccak(hex);
  const bits = [((a & 7) << 8) | b, ((c & 7) << 8) | d, ((e & 7) << 8) | f] as const;
  const made: BloomBits = {
    mark: null,
    places: [placeOf(bits[0]), placeOf(bits[1]), placeOf(bits[2])],
    masks: [1 << (bits[0] & 3), 1 << (bits[1] & 3), 1 << (bits[2] & 3)],
  };
  if (known.size === REMEMBERED) known.clear(); // accounts and kinds of event come back soon
  known.set(hex, made);
  return made;
}

function placeOf(bit: number): number {
  return LAST_PLACE - (bit >> 2);
}

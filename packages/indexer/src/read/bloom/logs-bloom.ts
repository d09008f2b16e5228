import type { ChainHeader, RawLog } from "@sixtwo/chain";
import type { Address } from "@sixtwo/domain";
import { type BloomBits, bitsOf } from "./bloom-bits.ts";

type Bloom = ChainHeader["logsBloom"];

/** The bloom of a chain block without logs. */
const NONE = `0x${"0".repeat(512)}`;

/** What a chain block's bloom says about logs that are said to be in it. */
export type BloomVerdict =
  /** These account for every bit. */
  | "all"
  /** There are other logs besides. */
  | "more"
  /** One of these cannot be in that chain block. */
  | "foreign";

/** False when the chain block certainly has no log of any of the contracts. */
export function mayHold(bloom: Bloom, addresses: Iterable<Address>): boolean {
  if (bloom === NONE) return false;
  for (const address of addresses) if (has(bloom, bitsOf(address))) return true;
  return false;
}

/** Compares a chain block's bloom with logs, each of which stands for its contract and its topics. */
export function compareWithBloom(bloom: Bloom, logs: readonly RawLog[]): BloomVerdict {
  const marked = new Uint8Array(bloom.length);
  for (const { address, topics } of logs) {
    if (!mark(bloom, marked, bitsOf(address))) return "foreign";
    for (const topic of topics) if (!mark(bloom, marked, bitsOf(topic))) return "foreign";
  }
  for (let place = 2; place < bloom.length; place += 1) {
    if (marked[place] !== digitAt(bloom, place)) return "more";
  }
  return "all";
}

/**
 * Marks the bits as accounted for.
 * @returns false when the bloom does not have them
 */
function mark(bloom: Bloom, marked: Uint8Array, bits: BloomBits): boolean {
  if (bits.mark === marked) return true; // by a log before, as most are
  bits.mark = marked;
  const { places, masks } = bits;
  marked[places[0]] = (marked[places[0]] ?? 0) | masks[0];
  marked[places[1]] = (marked[places[1]] ?? 0) | masks[1];
  marked[places[2]] = (marked[places[2]] ?? 0) | masks[2];
  return has(bloom, bits);
}

function has(bloom: Bloom, { places, masks }: BloomBits): boolean {
  return (
    (digitAt(bloom, places[0]) & masks[0]) !== 0 &&
    (digitAt(bloom, places[1]) & masks[1]) !== 0 &&
    (digitAt(bloom, places[2]) & masks[2]) !== 0
  );
}

function digitAt(bloom: Bloom, place: number): number {
  const code = bloom.charCodeAt(place);
  return (code & 0x0f) + (code > 0x39 ? 9 : 0); // a digit, or a letter in either case
}

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
  const seen = new Set<string>();
  const explained = new Uint8Array(bloom.length);
  for (const { address, topics } of logs) {
    if (!explain(address)) return "foreign";
    for (const topic of topics) if (!explain(topic)) return "foreign";
  }
  return explained.every((bits, place) => place < 2 || bits === digitAt(bloom, place))
    ? "all"
    : "more";

  function explain(hex: string): boolean {
    if (seen.has(hex)) return true;
    seen.add(hex);
    const { places, masks } = bitsOf(hex);
    places.forEach((place, one) => {
      explained[place] = (explained[place] ?? 0) | (masks[one] ?? 0);
    });
    return has(bloom, { places, masks });
  }
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

import type { EventArgs } from "../abi.ts";
import { readableText } from "../readable-text.ts";

/**
 * The serial range of the programme that first issued the outcomes. The serial n of the batch is
 * `prefix + (first + n - first serial of the batch) + suffix` there.
 */
export type UnderlyingRange = {
  readonly programme: string;
  readonly prefix: string;
  readonly first: bigint;
  readonly suffix: string;
};

type Packed = EventArgs<"UnderlyingClaimed">["underlying"];

/** The range as contracts take it; an empty programme stands for none. */
export function packUnderlying(range: UnderlyingRange | null): Packed {
  return range ?? { programme: "", prefix: "", first: 0n, suffix: "" };
}

export function unpackUnderlying(packed: Packed): UnderlyingRange {
  return {
    programme: readableText(packed.programme),
    prefix: readableText(packed.prefix),
    first: packed.first,
    suffix: readableText(packed.suffix),
  };
}

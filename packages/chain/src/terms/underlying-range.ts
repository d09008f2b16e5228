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

export type PackedUnderlying = EventArgs<"UnderlyingClaimed">["underlying"];

export function unpackUnderlying(packed: PackedUnderlying): UnderlyingRange {
  return {
    programme: readableText(packed.programme),
    prefix: readableText(packed.prefix),
    first: packed.first,
    suffix: readableText(packed.suffix),
  };
}

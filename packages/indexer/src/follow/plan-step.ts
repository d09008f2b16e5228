import type { ChainBlock } from "@sixtwo/chain";
import type { Cursor } from "@sixtwo/db/mirror";

type Known = {
  readonly head: ChainBlock;
  /** Null when the mirror is empty. */
  readonly cursor: Pick<Cursor, "number" | "hash"> | null;
  /** What the mirror remembers as the hash at the head's number; undefined when nothing. */
  readonly rememberedAtHead: string | undefined;
  /** The first chain block to read for an empty mirror. */
  readonly start: bigint;
  readonly finality: bigint;
  /** Chain blocks to read at a time; of those that are not final, never more than 64. */
  readonly span: bigint;
};

export type Step =
  | { readonly kind: "wait" }
  | { readonly kind: "reorg" }
  | { readonly kind: "range" | "recent"; readonly from: bigint; readonly to: bigint };

const RECENT_AT_A_TIME = 64n;

/** What to do next, told from the head alone; whether the chain still leads on from the cursor shows on reading. */
export function planStep({ head, cursor, rememberedAtHead, start, finality, span }: Known): Step {
  if (cursor !== null && head.number <= cursor.number) {
    // A lower head is a node that lags, unless it has another chain block where one is known.
    const isOther = rememberedAtHead !== undefined && rememberedAtHead !== head.hash;
    return { kind: isOther ? "reorg" : "wait" };
  }
  const from = cursor === null ? start : cursor.number + 1n;
  if (from > head.number) return { kind: "wait" };
  const final = head.number - finality;
  if (from <= final) return { kind: "range", from, to: least(from + span - 1n, final) };
  return {
    kind: "recent",
    from,
    to: least(from + least(span, RECENT_AT_A_TIME) - 1n, head.number),
  };
}

function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

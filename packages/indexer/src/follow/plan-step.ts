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
};

export type Step =
  | { readonly kind: "wait" }
  | { readonly kind: "reorg" }
  /** Chain blocks that are final, up to the last of them. */
  | { readonly kind: "range"; readonly from: bigint; readonly final: bigint }
  | { readonly kind: "recent"; readonly from: bigint; readonly to: bigint };

const RECENT_AT_A_TIME = 64n;

/** What to do next, told from the head alone; whether the chain still leads on from the cursor shows on reading. */
export function planStep({ head, cursor, rememberedAtHead, start, finality }: Known): Step {
  if (cursor !== null && head.number <= cursor.number) {
    // A lower head is a node that lags, unless it has another chain block where one is known.
    const isOther = rememberedAtHead !== undefined && rememberedAtHead !== head.hash;
    return { kind: isOther ? "reorg" : "wait" };
  }
  const from = cursor === null ? start : cursor.number + 1n;
  if (from > head.number) return { kind: "wait" };
  const final = head.number - finality;
  if (from <= final) return { kind: "range", from, final };
  const last = from + RECENT_AT_A_TIME - 1n;
  return { kind: "recent", from, to: last < head.number ? last : head.number };
}

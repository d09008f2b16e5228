import { badInput } from "./bad-input.ts";
import { type BlockId, childBlockId, unpackBlockId } from "./block-id.ts";
import { type Tonnes, tonnes } from "./tonnes.ts";

/** Contiguous serials of one batch with one holder and one state. One serial is one tonne. */
export type Block = {
  readonly id: BlockId;
  readonly quantity: Tonnes;
};

/** First and last serial, both included. */
export type Serials = {
  readonly first: bigint;
  readonly last: bigint;
};

/** The serials that a block covers. Meaningless, hence refused with BAD_INPUT, for an empty block. */
export function serialsOf(block: Block): Serials {
  if (block.quantity < 1n) throw badInput(`Block ${block.id} has no serial.`, "a quantity of 1");
  const { first } = unpackBlockId(block.id);
  return { first, last: first + block.quantity - 1n };
}

/**
 * Detaches the tail of a block, as a partial send does: the sender keeps the id and the head.
 * @param detached tCO2e to detach, more than 0 and less than the block
 * @throws RegistryError BAD_INPUT when nothing would remain on either side
 */
export function splitBlock(
  block: Block,
  detached: Tonnes,
): { readonly head: Block; readonly tail: Block } {
  const kept = block.quantity - detached;
  if (detached < 1n || kept < 1n) {
    throw badInput(`${detached} t do not split a block of ${block.quantity} t.`, "1");
  }
  return {
    head: { id: block.id, quantity: tonnes(kept) },
    tail: { id: childBlockId(block.id, kept), quantity: detached },
  };
}

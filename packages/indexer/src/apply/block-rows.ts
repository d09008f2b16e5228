import type { BlockRow, SerialColumns } from "@sixtwo/db";
import {
  type BlockId,
  partyOf,
  RegistryError,
  type Tonnes,
  tonnes,
  unpackBlockId,
} from "@sixtwo/domain";
import type { Content } from "../state/versioned-rows.ts";
import type { ApplyContext } from "./context.ts";

/** What a block id and a quantity say about the serials. */
export function serialColumns(blockId: BlockId, quantity: Tonnes): SerialColumns {
  const { registry, vintage, batch, metric, first } = unpackBlockId(blockId);
  return {
    block_id: blockId,
    registry,
    party: partyOf(registry),
    vintage,
    batch,
    metric,
    first_serial: first,
    last_serial: first + quantity - 1n,
    quantity,
  };
}

/**
 * The block as it now is.
 * @throws RegistryError INTERNAL when the mirror does not have it, though the ledger does
 */
export function blockRow({ state, number }: ApplyContext, blockId: BlockId): BlockRow {
  return state.versions.blocks.get(blockId) ?? lacking(number, blockId);
}

/**
 * Changes some columns of a block.
 * @throws RegistryError INTERNAL when the mirror does not have it, though the ledger does
 */
export function changeBlock(
  { state, number }: ApplyContext,
  blockId: BlockId,
  change: Partial<Content<BlockRow>>,
): void {
  if (!state.versions.blocks.change(blockId, change, number)) lacking(number, blockId);
}

/** Gives a block another length; at 0 t it is no more. Its first serial and id never change. */
export function resizeBlock(context: ApplyContext, blockId: BlockId, quantity: bigint): void {
  if (quantity === 0n) {
    context.state.versions.blocks.end(blockId, context.number);
    return;
  }
  const { first_serial } = blockRow(context, blockId);
  const last_serial = first_serial + quantity - 1n;
  changeBlock(context, blockId, { last_serial, quantity: tonnes(quantity) });
}

function lacking(number: bigint, blockId: BlockId): never {
  throw new RegistryError("INTERNAL", {
    message: `Chain block ${number} changes block ${blockId}, which the mirror does not have.`,
    remedy:
      "The mirror has lost a chain block. Start with an empty database (the embedded one: move DATA_DIR/postgres away): it is filled from the chain again.",
  });
}

import { blockRow, changeBlock } from "./block-rows.ts";
import type { ApplyContext, EventOf } from "./context.ts";

/** The child, begun by the transfer before, stands as its parent does. */
export function applySplit(context: ApplyContext, { blockId, child }: EventOf<"Split">): void {
  const parent = blockRow(context, blockId);
  changeBlock(context, child, {
    authorization_id: parent.authorization_id,
    first_transferred: parent.first_transferred,
    terminal: parent.terminal,
    locked: parent.locked,
    frozen: parent.frozen,
  });
}

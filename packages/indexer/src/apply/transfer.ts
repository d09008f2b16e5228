import type { MovedBlock } from "@sixtwo/chain";
import type { Address, BlockId } from "@sixtwo/domain";
import { blockRow, changeBlock, resizeBlock, serialColumns } from "./block-rows.ts";
import { type ApplyContext, actionsOf, type EventOf } from "./context.ts";
import { actionRow, movedAction } from "./record-action.ts";

/** Blocks begin, end, grow, shrink or change hands. */
export function applyTransfer(context: ApplyContext, event: EventOf<"Transfer">): void {
  const { from, to } = event;
  for (const [item, moved] of event.items.entries()) {
    if (to === null) shrink(context, moved);
    else if (from === null) beginOrGrow(context, moved, to);
    else changeHands(context, event, item);
  }
}

function shrink(context: ApplyContext, { blockId, quantity }: MovedBlock): void {
  resizeBlock(context, blockId, blockRow(context, blockId).quantity - quantity);
}

/** A new block starts bare: `Split`, `Tagged` and `FlagsChanged` say the rest. */
function beginOrGrow(context: ApplyContext, { blockId, quantity }: MovedBlock, to: Address): void {
  const { blocks } = context.state.versions;
  const present = blocks.get(blockId);
  if (present !== undefined) {
    resizeBlock(context, blockId, present.quantity + quantity);
    return;
  }
  const row = {
    ...serialColumns(blockId, quantity),
    holder: to,
    authorization_id: null,
    first_transferred: false,
    terminal: false,
    locked: false,
    frozen: false,
  };
  blocks.put(blockId, row, context.number);
}

function changeHands(context: ApplyContext, event: EventOf<"Transfer">, item: number): void {
  const moved = event.items[item];
  const { from, to } = event;
  if (moved === undefined || from === null || to === null) return; // the caller has them
  const { blockId } = moved;
  const block = blockRow(context, blockId);
  const by = actorOf(context, event, blockId);
  const actions = actionsOf(context);
  const announced = context.transaction.openMoves.get(blockId);
  if (announced === undefined) {
    // The rulebook reports only what leaves the registry or ends in it: this stayed inside.
    const details = { item, acted_by: by };
    const kind = "domestic-transfer" as const;
    actions.push(actionRow(context, block, { event, kind, ...moved, from, to, details }));
  }
  for (const place of announced ?? []) {
    const action = actions[place];
    if (action !== undefined) actions[place] = movedAction(context, action, { from, to, by });
  }
  context.transaction.openMoves.delete(blockId);
  changeBlock(context, blockId, { holder: to });
}

/** Who moved the block: a person, and nobody where an office did so on its own. */
function actorOf(
  { transaction, state }: ApplyContext,
  { operator }: EventOf<"Transfer">,
  blockId: BlockId,
): Address | null {
  const isOffice = state.versions.offices.get(operator) !== undefined;
  return transaction.actors.get(blockId) ?? (isOffice ? null : operator);
}

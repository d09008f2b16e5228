import type { ChainEvent } from "@sixtwo/chain";
import type { AccountRow, ActionRow, BlockRow, RecordedActionKind } from "@sixtwo/db";
import type { Address, BlockId, Tonnes } from "@sixtwo/domain";
import { type ApplyContext, actionsOf } from "./context.ts";

type Action = {
  readonly event: ChainEvent;
  readonly kind: RecordedActionKind;
  readonly blockId: BlockId;
  readonly quantity: Tonnes;
};

type ActionDetails = Partial<
  Pick<
    ActionRow,
    | "item"
    | "cause"
    | "cancellation"
    | "ndc_year"
    | "beneficiary"
    | "effective_at"
    | "authorization_id"
    | "acted_by"
  >
>;

/** Records what happened to a block that stays where it is, or has just begun. */
export function recordAction(
  context: ApplyContext,
  action: Action,
  details: ActionDetails = {},
): void {
  const row = context.state.versions.blocks.get(action.blockId);
  if (row === undefined) {
    context.onOdd(action.event, `block ${action.blockId} does not exist`);
    return;
  }
  const isIssuance = action.kind === "issuance";
  const ends = isIssuance ? { from: null, to: row.holder } : { from: row.holder, to: null };
  actionsOf(context).push(actionRow(context, row, { ...action, ...ends, details }));
}

/** Records an act of a move; the transfer that follows in the same transaction says where it went. */
export function recordMove(
  context: ApplyContext,
  action: Action,
  details: ActionDetails = {},
): void {
  const place = actionsOf(context).length;
  recordAction(context, action, details);
  if (place === actionsOf(context).length) return;
  const { openMoves } = context.transaction;
  const places = openMoves.get(action.blockId);
  if (places === undefined) openMoves.set(action.blockId, [place]);
  else places.push(place);
}

export type Ended = Action & {
  readonly from: Address | null;
  readonly to: Address | null;
  readonly details: ActionDetails;
};

/** One literal without a spread: a backfill makes very many of them. */
export function actionRow(context: ApplyContext, block: BlockRow, ended: Ended): ActionRow {
  const { event, kind, blockId, quantity, from, to, details } = ended;
  const sender = accountAt(context, from);
  return {
    chain_block: event.chainBlock,
    log_index: BigInt(event.logIndex),
    item: details.item ?? 0,
    tx_hash: event.txHash,
    block_id: blockId,
    registry: block.registry,
    party: block.party,
    vintage: block.vintage,
    batch: block.batch,
    metric: block.metric,
    first_serial: block.first_serial,
    last_serial: block.first_serial + quantity - 1n,
    quantity,
    kind,
    cause: details.cause ?? null,
    cancellation: details.cancellation ?? null,
    authorization_id: details.authorization_id ?? block.authorization_id,
    from_account: from,
    from_registry: sender?.registry ?? null,
    entity_id: sender?.entity_id ?? null,
    to_account: to,
    to_registry: accountAt(context, to)?.registry ?? null,
    ndc_year: details.ndc_year ?? null,
    beneficiary: details.beneficiary ?? null,
    acted_by: details.acted_by ?? context.transaction.actors.get(blockId) ?? null,
    acted_at: context.minedAt,
    effective_at: details.effective_at ?? context.minedAt,
  };
}

/** An act of a move, once its transfer says where it went. */
export function movedAction(
  context: ApplyContext,
  action: ActionRow,
  { from, to, by }: { readonly from: Address; readonly to: Address; readonly by: Address | null },
): ActionRow {
  const sender = accountAt(context, from);
  return {
    ...action,
    from_account: from,
    from_registry: sender?.registry ?? null,
    entity_id: sender?.entity_id ?? null,
    to_account: to,
    to_registry: accountAt(context, to)?.registry ?? null,
    acted_by: by,
  };
}

function accountAt({ state }: ApplyContext, at: Address | null): AccountRow | undefined {
  return at === null ? undefined : state.versions.accounts.get(at);
}

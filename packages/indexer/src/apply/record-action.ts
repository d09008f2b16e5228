import type { ChainEvent } from "@sixtwo/chain";
import type { AccountRow, ActionRow, RecordedActionKind } from "@sixtwo/db";
import type { Address, BlockId, Tonnes } from "@sixtwo/domain";
import { serialColumns } from "./block-rows.ts";
import { type ApplyContext, actionsOf, moveKey, placeOf } from "./context.ts";

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
  >
>;

/** Records what happened to a block that stays where it is, or has just begun. */
export function recordAction(
  context: ApplyContext,
  action: Action,
  details: ActionDetails = {},
): void {
  const { event, kind, blockId, quantity } = action;
  const row = context.state.versions.blocks.get(blockId);
  if (row === undefined) {
    context.onOdd(event, `block ${blockId} does not exist`);
    return;
  }
  const { holder, authorization_id } = row;
  const isIssuance = kind === "issuance";
  actionsOf(context).push({
    ...placeOf(event),
    ...serialColumns(blockId, quantity),
    item: 0,
    kind,
    cause: null,
    cancellation: null,
    authorization_id,
    ...(isIssuance ? fromColumns(context, null) : fromColumns(context, holder)),
    ...(isIssuance ? toColumns(context, holder) : toColumns(context, null)),
    ndc_year: null,
    beneficiary: null,
    acted_by: context.actors.get(moveKey(event, blockId)) ?? null,
    acted_at: context.minedAt,
    effective_at: context.minedAt,
    ...details,
  });
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
  const key = moveKey(action.event, action.blockId);
  context.openMoves.set(key, [...(context.openMoves.get(key) ?? []), place]);
}

/** The columns that say who held the serials before. */
export function fromColumns(context: ApplyContext, from: Address | null) {
  const account = accountAt(context, from);
  return {
    from_account: from,
    from_registry: account?.registry ?? null,
    entity_id: account?.entity_id ?? null,
  };
}

/** The columns that say who holds the serials after. */
export function toColumns(context: ApplyContext, to: Address | null) {
  return { to_account: to, to_registry: accountAt(context, to)?.registry ?? null };
}

function accountAt({ state }: ApplyContext, at: Address | null): AccountRow | undefined {
  return at === null ? undefined : state.versions.accounts.get(at);
}

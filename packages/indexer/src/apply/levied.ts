import type { LevyKind } from "@sixtwo/db";
import type { AccountKind } from "@sixtwo/domain";
import { serialColumns } from "./block-rows.ts";
import { type ApplyContext, type EventOf, placeOf } from "./context.ts";

const LEVY_KINDS: ReadonlySet<AccountKind> = new Set<LevyKind>([
  "share-of-proceeds",
  "omge-cancellation",
  "retention",
  "buffer",
]);

/** A part was set aside on coming under an authorization; its own transfer follows. */
export function applyLevied(context: ApplyContext, event: EventOf<"Levied">): void {
  const { blockId, quantity, authorization, kind, rate } = event;
  if (!isLevyKind(kind)) {
    context.onOdd(event, `a levy into an account of kind ${kind}`);
    return;
  }
  context.state.records.levies_taken.push({
    ...serialColumns(blockId, quantity),
    authorization_id: authorization,
    kind,
    rate,
    taken_at: context.minedAt,
    ...placeOf(event),
  });
}

function isLevyKind(kind: AccountKind): kind is LevyKind {
  return LEVY_KINDS.has(kind);
}

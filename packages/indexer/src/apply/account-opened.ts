import { partyOf } from "@sixtwo/domain";
import type { ApplyContext, EventOf } from "./context.ts";

export function applyAccountOpened(
  { state, number, minedAt }: ApplyContext,
  { account, registry, terms, txHash }: EventOf<"AccountOpened">,
): void {
  const row = {
    address: account,
    registry,
    party: partyOf(registry),
    kind: terms.kind,
    approach: terms.approach,
    entity_id: terms.entity,
    free: terms.free,
    delayed: terms.delayed,
    frozen: false,
    frozen_reason: null,
    frozen_note: null,
    opened_at: minedAt,
    tx_hash: txHash,
  };
  state.versions.accounts.put(account, row, number);
}

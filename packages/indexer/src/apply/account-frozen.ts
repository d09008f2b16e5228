import { changeAccount } from "./account-rows.ts";
import type { ApplyContext, EventOf } from "./context.ts";

export function applyAccountFrozen(context: ApplyContext, event: EventOf<"AccountFrozen">): void {
  const { reason, note } = event;
  changeAccount(context, event, { frozen: true, frozen_reason: reason, frozen_note: note });
}

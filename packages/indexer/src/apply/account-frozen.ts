import { changeAccount } from "./account-rows.ts";
import type { ApplyContext, EventOf } from "./context.ts";

export function applyAccountFrozen(context: ApplyContext, event: EventOf<"AccountFrozen">): void {
  changeAccount(context, event, { frozen: true, frozen_reason: event.reason });
}

import { changeAccount } from "./account-rows.ts";
import type { ApplyContext, EventOf } from "./context.ts";

export function applyAccountReleased(
  context: ApplyContext,
  event: EventOf<"AccountReleased">,
): void {
  changeAccount(context, event, { frozen: false, frozen_reason: null, frozen_note: null });
}

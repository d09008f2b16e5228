import { changeAccount } from "./account-rows.ts";
import type { ApplyContext, EventOf } from "./context.ts";

export function applyAccountPowersChanged(
  context: ApplyContext,
  event: EventOf<"AccountPowersChanged">,
): void {
  const { free, delayed } = event;
  changeAccount(context, event, { free, delayed });
}

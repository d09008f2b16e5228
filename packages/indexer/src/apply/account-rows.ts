import type { AccountRow } from "@sixtwo/db";
import type { ApplyContext, EventOf } from "./context.ts";

/** Changes an account that is open; one that is not is told as odd. */
export function changeAccount(
  context: ApplyContext,
  event: EventOf<"AccountFrozen" | "AccountReleased" | "AccountPowersChanged">,
  change: Partial<
    Pick<AccountRow, "frozen" | "frozen_reason" | "frozen_note" | "free" | "delayed">
  >,
): void {
  const { accounts } = context.state.versions;
  const row = accounts.get(event.account);
  if (row === undefined) context.onOdd(event, `account ${event.account} is not open`);
  else accounts.put(event.account, { ...row, ...change }, context.number);
}

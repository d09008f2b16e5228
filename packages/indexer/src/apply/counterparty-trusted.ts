import { trustKey } from "@sixtwo/db/mirror";
import type { ApplyContext, EventOf } from "./context.ts";

/** A delayed account trusts a counterparty from a time on, or no longer at all. */
export function applyCounterpartyTrusted(
  { state, number }: ApplyContext,
  { account, counterparty, trustedFrom, txHash }: EventOf<"CounterpartyTrusted">,
): void {
  const { trusts } = state.versions;
  const key = trustKey({ account, counterparty });
  if (trustedFrom === null) trusts.end(key, number);
  else
    trusts.put(key, { account, counterparty, trusted_from: trustedFrom, tx_hash: txHash }, number);
}

import type { ApplyContext, EventOf } from "./context.ts";

/** What a contract may do in the ledger from now on; without any power it is no office any more. */
export function applyOfficeSet(
  { state, number }: ApplyContext,
  { office, powers, txHash }: EventOf<"OfficeSet">,
): void {
  const { offices } = state.versions;
  if (powers.length === 0) offices.end(office, number);
  else offices.put(office, { office, powers: [...powers], tx_hash: txHash }, number);
}

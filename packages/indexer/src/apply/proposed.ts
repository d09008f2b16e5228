import type { ApplyContext, EventOf } from "./context.ts";

/** As the contracts count it; after that the same call is a proposal anew. */
const LIFETIME_MS = 30 * 24 * 60 * 60 * 1000;

/** The first of two people made a call. */
export function applyProposed(
  { state, number, minedAt }: ApplyContext,
  { proposal, address, party, by, data, txHash }: EventOf<"Proposed">,
): void {
  const row = {
    proposal,
    office: address,
    party,
    data,
    proposed_by: by,
    proposed_at: minedAt,
    lapses_at: new Date(minedAt.getTime() + LIFETIME_MS),
    status: "pending" as const,
    ended_by: null,
    tx_hash: txHash,
  };
  state.versions.proposals.put(proposal, row, number);
}

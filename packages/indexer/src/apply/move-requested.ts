import type { ApplyContext, EventOf } from "./context.ts";

export function applyMoveRequested(
  { state, number, minedAt }: ApplyContext,
  event: EventOf<"MoveRequested">,
): void {
  const row = {
    request_id: event.request,
    block_id: event.blockId,
    quantity: event.quantity,
    holder: event.holder,
    to_account: event.to,
    requester: event.requester,
    data: event.data,
    status: "pending" as const,
    due: null,
    approved_by: null,
    approved_at: null,
    closed_by: null,
    closed_at: null,
    reason: null,
    requested_at: minedAt,
    tx_hash: event.txHash,
  };
  state.versions.requests.put(event.request, row, number);
}

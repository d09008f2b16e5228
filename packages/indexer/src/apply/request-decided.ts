import type { RequestRow } from "@sixtwo/db";
import { type ApplyContext, type EventOf, moveKey } from "./context.ts";

type Decision = "RequestApproved" | "RequestRejected" | "RequestWithdrawn";

const STATUS: Readonly<Record<Decision, RequestRow["status"]>> = {
  RequestApproved: "approved",
  RequestRejected: "rejected",
  RequestWithdrawn: "withdrawn",
};

/** A request came to its end; the move of an approved one follows in the same transaction. */
export function applyRequestDecided(context: ApplyContext, event: EventOf<Decision>): void {
  const { requests } = context.state.versions;
  const row = requests.get(event.request);
  if (row === undefined) {
    context.onOdd(event, `request ${event.request} is not known`);
    return;
  }
  const decided = {
    ...row,
    status: STATUS[event.name],
    decided_by: event.by,
    decided_at: context.minedAt,
    reason: event.name === "RequestRejected" ? event.reason : null,
  };
  requests.put(event.request, decided, context.number);
  if (event.name === "RequestApproved") {
    context.actors.set(moveKey(event, row.block_id), event.by);
  }
}

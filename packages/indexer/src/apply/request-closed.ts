import type { RequestStatus } from "@sixtwo/domain";
import type { ApplyContext, EventOf } from "./context.ts";
import { changeRequest } from "./request-rows.ts";

type Ending = "RequestExecuted" | "RequestRejected" | "RequestWithdrawn" | "RequestExpired";

const STATUS: Readonly<Record<Ending, RequestStatus>> = {
  RequestExecuted: "executed",
  RequestRejected: "rejected",
  RequestWithdrawn: "withdrawn",
  RequestExpired: "expired",
};

/** A request came to its end; the move of an executed one follows in the same transaction. */
export function applyRequestClosed(context: ApplyContext, event: EventOf<Ending>): void {
  const closed = changeRequest(context, event, {
    status: STATUS[event.name],
    closed_by: event.by,
    closed_at: context.minedAt,
    reason: event.name === "RequestRejected" ? event.reason : null,
  });
  if (closed === null || event.name !== "RequestExecuted") return;
  context.transaction.actors.set(closed.block_id, event.by);
}

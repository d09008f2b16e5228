import type { ApplyContext, EventOf } from "./context.ts";
import { changeRequest } from "./request-rows.ts";

/** The Party allows a request; whether it moves now or waits, the next event says. */
export function applyRequestApproved(
  context: ApplyContext,
  event: EventOf<"RequestApproved">,
): void {
  changeRequest(context, event, { approved_by: event.by, approved_at: context.minedAt });
}

import type { ApplyContext, EventOf } from "./context.ts";
import { changeRequest } from "./request-rows.ts";

export function applyRequestScheduled(
  context: ApplyContext,
  event: EventOf<"RequestScheduled">,
): void {
  changeRequest(context, event, { status: "scheduled", due: event.due });
}

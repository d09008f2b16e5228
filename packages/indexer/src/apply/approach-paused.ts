import { changeApproach } from "./approach-rows.ts";
import type { ApplyContext, EventOf } from "./context.ts";

export function applyApproachPaused(context: ApplyContext, event: EventOf<"ApproachPaused">): void {
  changeApproach(context, event, { paused_reason: event.reason, paused_note: event.note });
}

import { changeApproach } from "./approach-rows.ts";
import type { ApplyContext, EventOf } from "./context.ts";

export function applyApproachResumed(
  context: ApplyContext,
  event: EventOf<"ApproachResumed">,
): void {
  changeApproach(context, event, { paused_reason: null, paused_note: null });
}

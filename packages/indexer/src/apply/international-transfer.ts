import type { ApplyContext, EventOf } from "./context.ts";
import { recordMove } from "./record-action.ts";

/** A transfer between Parties after the first one. */
export function applyInternationalTransfer(
  context: ApplyContext,
  event: EventOf<"InternationalTransfer">,
): void {
  const { blockId, quantity } = event;
  recordMove(context, { event, kind: "transfer", blockId, quantity });
}

import type { ApplyContext, EventOf } from "./context.ts";
import { recordMove } from "./record-action.ts";

/** Cancellation for OIMP, for OMGE, or voluntarily. */
export function applyCancelled(context: ApplyContext, event: EventOf<"Cancelled">): void {
  const { blockId, quantity, kind: account, beneficiary } = event;
  if (account === "party-holding" || account === "entity-holding" || account === "ndc-use") {
    context.onOdd(event, `a cancellation into an account of kind ${account}`);
    return;
  }
  const kind = account === "voluntary-cancellation" ? account : "cancellation";
  recordMove(context, { event, kind, blockId, quantity }, { cancellation: account, beneficiary });
}

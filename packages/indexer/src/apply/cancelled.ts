import { isTerminal } from "@sixtwo/domain";
import type { ApplyContext, EventOf } from "./context.ts";
import { recordMove } from "./record-action.ts";

/** Cancellation for OIMP, for OMGE, after a reversal, or voluntarily. */
export function applyCancelled(context: ApplyContext, event: EventOf<"Cancelled">): void {
  const { blockId, quantity, kind: account, beneficiary } = event;
  if (!isTerminal(account) || account === "ndc-use") {
    context.onOdd(event, `a cancellation into an account of kind ${account}`);
    return;
  }
  // Only OIMP is a purpose that an authorization names; whatever else is cancelled serves none.
  const isOimp = account === "imp-cancellation" || account === "op-cancellation";
  const kind = isOimp ? "cancellation" : "voluntary-cancellation";
  recordMove(context, { event, kind, blockId, quantity }, { cancellation: account, beneficiary });
}

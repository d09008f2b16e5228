import type { ApplyContext, EventOf } from "./context.ts";
import { recordMove } from "./record-action.ts";

/** Use towards an NDC. */
export function applyUsed(context: ApplyContext, event: EventOf<"Used">): void {
  const { blockId, quantity, ndcYear, beneficiary } = event;
  recordMove(
    context,
    { event, kind: "use", blockId, quantity },
    { ndc_year: ndcYear, beneficiary },
  );
}

import { changeBlock } from "./block-rows.ts";
import type { ApplyContext, EventOf } from "./context.ts";
import { recordAction } from "./record-action.ts";

/** The block now stands under an authorization. */
export function applyTagged(context: ApplyContext, event: EventOf<"Tagged">): void {
  const { blockId, quantity, authorization } = event;
  changeBlock(context, blockId, { authorization_id: authorization });
  recordAction(context, { event, kind: "authorization", blockId, quantity });
}

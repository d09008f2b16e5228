import type { ApplyContext, EventOf } from "./context.ts";
import { holdBlock } from "./hold-rows.ts";

/** A Party holds a block in place; the flags before say that it is frozen. */
export function applyRunFrozen(context: ApplyContext, event: EventOf<"RunFrozen">): void {
  holdBlock(context, event);
}

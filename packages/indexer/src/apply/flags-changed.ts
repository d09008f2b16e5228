import { changeBlock } from "./block-rows.ts";
import type { ApplyContext, EventOf } from "./context.ts";

export function applyFlagsChanged(context: ApplyContext, event: EventOf<"FlagsChanged">): void {
  const { firstTransferred, terminal, locked, frozen } = event.flags;
  changeBlock(context, event.blockId, {
    first_transferred: firstTransferred,
    terminal,
    locked,
    frozen,
  });
}

import type { ApplyContext, EventOf } from "./context.ts";

export function applyRunReleased(
  { state, number }: ApplyContext,
  { blockId }: EventOf<"RunReleased">,
): void {
  state.versions.holds.end(blockId, number);
}

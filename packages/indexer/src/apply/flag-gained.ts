import type { BlockRow } from "@sixtwo/db";
import type { BlockFlags } from "@sixtwo/domain";
import { changeBlock } from "./block-rows.ts";
import type { ApplyContext, EventOf } from "./context.ts";

type FlagColumn = "first_transferred" | "terminal" | "locked" | "frozen";

const COLUMN: Readonly<Record<keyof BlockFlags, FlagColumn & keyof BlockRow>> = {
  firstTransferred: "first_transferred",
  terminal: "terminal",
  locked: "locked",
  frozen: "frozen",
};

/** Each of these blocks, moved in one batch, gained the flag. */
export function applyFlagGained(context: ApplyContext, event: EventOf<"FlagGained">): void {
  for (const blockId of event.blockIds)
    changeBlock(context, blockId, { [COLUMN[event.flag]]: true });
}

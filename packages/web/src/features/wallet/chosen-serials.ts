import { type Tonnes, tonnes } from "@sixtwo/domain";
import type { MoveChoice } from "./move-choice.ts";

/** The serials that are to move; `tail` when they are the block's last ones. */
export type ChosenSerials = {
  readonly first: bigint;
  readonly last: bigint;
  readonly quantity: Tonnes;
  readonly tail: boolean;
};

/** Why the typed serials are none of the block's. Screens translate it. */
export type SerialsFault = "quantityMissing" | "quantityTooLarge" | "rangeMissing" | "rangeOutside";

type BlockSerials = { readonly first: bigint; readonly last: bigint };

/** Reads the choice of serials against the block's own. */
export function chosenSerials(
  choice: Pick<MoveChoice, "serials" | "quantity" | "first" | "last">,
  block: BlockSerials,
): ChosenSerials | SerialsFault {
  switch (choice.serials) {
    case "whole":
      return serialsFrom(block.first, block);
    case "last": {
      const quantity = wholeNumber(choice.quantity);
      if (quantity === null || quantity === 0n) return "quantityMissing";
      const first = block.last - quantity + 1n;
      return first < block.first ? "quantityTooLarge" : serialsFrom(first, block);
    }
    case "range": {
      const first = wholeNumber(choice.first);
      const last = wholeNumber(choice.last);
      if (first === null || last === null || last < first) return "rangeMissing";
      if (first < block.first || last > block.last) return "rangeOutside";
      return { first, last, quantity: tonnes(last - first + 1n), tail: last === block.last };
    }
    default:
      throw new Error(`Unknown choice ${choice.serials satisfies never}`);
  }
}

function serialsFrom(first: bigint, { last }: BlockSerials): ChosenSerials {
  return { first, last, quantity: tonnes(last - first + 1n), tail: true };
}

/** Digits, with or without the separators that people type; null for anything else. */
function wholeNumber(text: string): bigint | null {
  const digits = text.replace(/[\s,.'’]/g, "");
  return /^\d{1,18}$/.test(digits) ? BigInt(digits) : null;
}

import { type Tonnes, tonnes } from "@sixtwo/domain";
import type { SerialValues } from "./serial-choice.ts";

/** Serials of a block that something is to happen to; `tail` when they are the block's last ones. */
export type ChosenSerials = {
  readonly first: bigint;
  readonly last: bigint;
  readonly quantity: Tonnes;
  readonly tail: boolean;
};

/** Why the typed serials are none of the block's. Screens translate it. */
const SERIALS_FAULTS = [
  "quantityMissing",
  "quantityTooLarge",
  "rangeMissing",
  "rangeOutside",
] as const;

export type SerialsFault = (typeof SERIALS_FAULTS)[number];

export function isSerialsFault(fault: string): fault is SerialsFault {
  return SERIALS_FAULTS.some((value) => value === fault);
}

type BlockSerials = { readonly first: bigint; readonly last: bigint };

/** Reads the choice of serials against the block's own. */
export function chosenSerials(
  values: SerialValues,
  block: BlockSerials,
): ChosenSerials | SerialsFault {
  switch (values.serials) {
    case "whole":
      return serialsFrom(block.first, block);
    case "last": {
      const quantity = wholeNumber(values.quantity);
      if (quantity === null || quantity === 0n) return "quantityMissing";
      const first = block.last - quantity + 1n;
      return first < block.first ? "quantityTooLarge" : serialsFrom(first, block);
    }
    case "range": {
      const first = wholeNumber(values.first);
      const last = wholeNumber(values.last);
      if (first === null || last === null || last < first) return "rangeMissing";
      if (first < block.first || last > block.last) return "rangeOutside";
      return { first, last, quantity: tonnes(last - first + 1n), tail: last === block.last };
    }
    default:
      throw new Error(`Unknown choice ${values.serials satisfies never}`);
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

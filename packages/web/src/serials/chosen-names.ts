import {
  approachCode,
  blockId,
  formatItmoId,
  formatNationalSerial,
  itmoRangeOf,
  packBlockId,
  unpackBlockId,
} from "@sixtwo/domain";
import type { ChosenSerials } from "./chosen-serials.ts";

type NamedBlock = {
  readonly id: string;
  readonly authorization: { readonly approach: string } | null;
};

/** The text identifiers of the first and last of the chosen serials. */
export function chosenNames(
  block: NamedBlock,
  { first, last, quantity }: ChosenSerials,
): { readonly first: string; readonly last: string } {
  const parts = unpackBlockId(blockId(block.id));
  if (block.authorization === null) {
    const { registry, vintage } = parts;
    return {
      first: formatNationalSerial({ registry, vintage, serial: first }),
      last: formatNationalSerial({ registry, vintage, serial: last }),
    };
  }
  const moved = { id: packBlockId({ ...parts, first }), quantity };
  const range = itmoRangeOf(moved, approachCode(block.authorization.approach));
  return { first: formatItmoId(range.first), last: formatItmoId(range.last) };
}

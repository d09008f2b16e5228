import { badInput } from "./bad-input.ts";

/** The values of a code list as bits: a value's position in the list is its bit. Lists have at most 31 values. */
export function packMask<Value>(list: readonly Value[], values: Iterable<Value>): number {
  let mask = 0;
  for (const value of values) {
    const bit = list.indexOf(value);
    if (bit < 0) throw badInput(`"${value}" is not in the code list.`, `"${list[0]}"`);
    mask |= 1 << bit;
  }
  return mask;
}

/**
 * The values behind stored bits, in the order of the list.
 * @throws RegistryError BAD_INPUT when a bit beyond the list is set
 */
export function unpackMask<Value>(list: readonly Value[], mask: number): readonly Value[] {
  if (!Number.isInteger(mask) || mask < 0 || mask >= 2 ** list.length) {
    throw badInput(`${mask} has a bit beyond the ${list.length} values of the list.`, "1");
  }
  return list.filter((_, bit) => (mask & (1 << bit)) !== 0);
}

import { badInput } from "./bad-input.ts";
import { MITIGATION_TYPES, type MitigationType } from "./code-lists.ts";

/** The number that contracts store: 1 reductions, 2 removals, 3 both. */
export function packMitigationType(type: MitigationType): number {
  return MITIGATION_TYPES.indexOf(type) + 1;
}

/**
 * The mitigation type behind a stored number.
 * @throws RegistryError BAD_INPUT outside 1 to 3
 */
export function unpackMitigationType(packed: number): MitigationType {
  const type = MITIGATION_TYPES[packed - 1];
  if (type === undefined) {
    throw badInput(`${packed} is not a mitigation type from 1 to 3.`, "1 (Emission reductions)");
  }
  return type;
}

import { type Reason, unpackReason } from "@sixtwo/domain";
import { unreadableValue } from "./unreadable-value.ts";

/**
 * The reason that an event carries; the contracts refuse the act without one.
 * @throws RegistryError CHAIN_UNSUPPORTED for none
 */
export function requiredReason(packed: number): Reason {
  return unpackReason(packed) ?? unreadableValue("reason", packed);
}

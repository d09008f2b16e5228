import { RegistryError, type Tonnes } from "@sixtwo/domain";

const MAX_UINT48 = 2n ** 48n - 1n;

/**
 * tCO2e for a uint48 parameter, which viem takes as a number.
 * @throws RegistryError BAD_INPUT above 281,474,976,710,655 t
 */
export function packQuantity(quantity: Tonnes): number {
  if (quantity > MAX_UINT48) {
    throw new RegistryError("BAD_INPUT", {
      message: `${quantity} t is more than a block can hold.`,
      remedy: `Enter at most ${MAX_UINT48} t.`,
    });
  }
  return Number(quantity);
}

import { RegistryError } from "@sixtwo/domain";

/**
 * tCO2e as the JSON number that CAD Trust wants.
 * @throws RegistryError BAD_INPUT above 2^53 - 1, where a JSON number would lose tonnes.
 */
export function amount(quantity: bigint): number {
  if (quantity <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(quantity);
  throw new RegistryError("BAD_INPUT", {
    message: `${quantity} tCO2e is too much for one CAD Trust record.`,
    remedy: `Split the block: at most ${Number.MAX_SAFE_INTEGER} tCO2e fit in one record.`,
  });
}

import { type Tonnes, tonnes } from "@sixtwo/domain";

/** A quantity as GraphQL carries it: text where it may exceed 2^53. */
export type QuantityText = string | number | bigint;

/** The quantity behind its GraphQL form, tCO2e. */
export function quantityOf(value: QuantityText): Tonnes {
  return tonnes(value);
}

/**
 * Digits grouped as the reader's language groups them, without a unit.
 * @param language BCP 47, such as en or fr
 */
export function formatTonnes(value: QuantityText, language: string): string {
  return new Intl.NumberFormat(language).format(quantityOf(value));
}

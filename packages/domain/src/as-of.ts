import { badInput } from "./bad-input.ts";

/** A moment of the ledger: right after a chain block, or the last chain block up to a date. */
export type AsOf = { readonly chainBlock: bigint } | { readonly date: Date };

/**
 * The moment of the annual holdings snapshot: the last millisecond of a year, UTC.
 * @throws RegistryError BAD_INPUT unless the year has four digits
 */
export function endOfYear(year: number): Date {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) {
    throw badInput(`${year} is not a calendar year of four digits.`, "2026");
  }
  return new Date(Date.UTC(year, 11, 31, 23, 59, 59, 999));
}

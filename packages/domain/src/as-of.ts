import { badInput } from "./bad-input.ts";

/** A moment of the ledger: right after a chain block, or the last chain block up to a date. */
export type AsOf = { readonly chainBlock: bigint } | { readonly date: Date };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The moment that a text stands for: a time with its zone as it is, a day by its last millisecond, UTC.
 * So a question about 31 December is about all that happened in the year.
 * @throws RegistryError BAD_INPUT for anything else, and for a day that no calendar has
 */
export function asOfDate(text: string): Date {
  const date = new Date(DAY.test(text) ? `${text}T23:59:59.999Z` : TIME.test(text) ? text : "");
  // A 31 February would be taken for an early day of March.
  const isThere = !Number.isNaN(date.getTime()) && isCalendarDay(text.slice(0, 10));
  if (isThere) return date;
  const shown = text.slice(0, 100);
  throw badInput(`"${shown}" is not a day, nor a time with its zone.`, "2026-12-31");
}

function isCalendarDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

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

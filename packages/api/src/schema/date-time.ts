import { asOfDate } from "@sixtwo/domain";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 24 * 3600 * 1000;

/** The dates that were given as a day and stand for its end. */
const days = new WeakSet<Date>();

/**
 * A time that was asked about; a day alone stands for its last millisecond, UTC.
 * @throws RegistryError BAD_INPUT for anything else
 */
export function readDateTime(given: unknown): Date {
  const text = typeof given === "string" ? given : String(given);
  const date = asOfDate(text);
  if (DAY.test(text)) days.add(date);
  return date;
}

/** The same where a period begins with it: a day alone stands for its first millisecond then. */
export function periodStart(date: Date): Date {
  return days.has(date) ? new Date(date.getTime() - DAY_MS + 1) : date;
}

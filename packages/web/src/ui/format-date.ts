const DAY = { year: "numeric", month: "short", day: "numeric", timeZone: "UTC" } as const;
const MINUTE = { ...DAY, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** How much of a time is shown; always in UTC, as every report counts. */
export type DatePrecision = "day" | "minute";

/** A time as the reader's language writes it; the text itself when it is no time. */
export function formatDate(iso: string, language: string, precision: DatePrecision): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const format = new Intl.DateTimeFormat(language, precision === "day" ? DAY : MINUTE);
  return precision === "day" ? format.format(date) : `${format.format(date)} UTC`;
}

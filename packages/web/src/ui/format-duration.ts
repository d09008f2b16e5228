const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What a length of time is typed in. */
export const DURATION_UNITS = ["minute", "hour", "day"] as const;

export type DurationUnit = (typeof DURATION_UNITS)[number];

export const SECONDS_IN: Readonly<Record<DurationUnit, number>> = {
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
};

/** The largest unit of which the seconds are a whole number; the smallest when they are of none. */
export function durationUnit(seconds: number): DurationUnit {
  const fitting = DURATION_UNITS.findLast((unit) => seconds % SECONDS_IN[unit] === 0);
  return fitting ?? "minute";
}

/**
 * A length of time in the reader's language, such as "36 hours" or "3 jours".
 * @param seconds 1 or more
 */
export function formatDuration(seconds: number, language: string): string {
  if (seconds % MINUTE !== 0) return inUnit(seconds, "second", language);
  const unit = durationUnit(seconds);
  return inUnit(seconds / SECONDS_IN[unit], unit, language);
}

function inUnit(value: number, unit: DurationUnit | "second", language: string): string {
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(
    value,
  );
}

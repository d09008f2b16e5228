import { type DurationUnit, durationUnit, SECONDS_IN } from "../../../ui/format-duration.ts";

/** A length of time as it is typed; an empty amount for none. */
export type DurationValues = { readonly amount: string; readonly unit: DurationUnit };

/**
 * What is typed for a length of time.
 * @param usual the unit that an empty field begins with
 */
export function durationValues(seconds: number | null, usual: DurationUnit): DurationValues {
  if (seconds === null || seconds === 0) return { amount: "", unit: usual };
  const unit = durationUnit(seconds);
  return { amount: String(seconds / SECONDS_IN[unit]), unit };
}

/** Seconds, 0 for none; null when it is no length of time. */
export function readDuration({ amount, unit }: DurationValues): number | null {
  const typed = amount.trim();
  if (typed === "") return 0;
  return /^\d{1,6}$/.test(typed) ? Number(typed) * SECONDS_IN[unit] : null;
}

import { RegistryError } from "@sixtwo/domain";

const MAX_UINT32 = 2 ** 32 - 1;

/**
 * Whole seconds since 1970, as contracts store a time.
 * @throws RegistryError BAD_INPUT before 1970 and after 7 February 2106, where 32 bits end
 */
export function toSeconds(date: Date): number {
  const seconds = Math.floor(date.getTime() / 1000);
  if (!(seconds >= 0 && seconds <= MAX_UINT32)) {
    const shown = Number.isNaN(seconds) ? "no date" : date.toISOString();
    throw new RegistryError("BAD_INPUT", {
      message: `${shown} is not a time from 1970 to 2106.`,
      remedy: "Write it like 2026-01-31T00:00:00Z.",
    });
  }
  return seconds;
}

/** Seconds for an optional bound: 0 stands for none. */
export function toSecondsOrZero(date: Date | null): number {
  return date === null ? 0 : toSeconds(date);
}

/** @param seconds since 1970 */
export function fromSeconds(seconds: number | bigint): Date {
  return new Date(Number(seconds) * 1000);
}

/** Null for 0, which stands for no bound. */
export function fromSecondsOrNull(seconds: number): Date | null {
  return seconds === 0 ? null : fromSeconds(seconds);
}

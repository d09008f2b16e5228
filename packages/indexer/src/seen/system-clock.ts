/** Milliseconds since 1970, with fractions; never goes back. */
export function systemClock(): number {
  return performance.timeOrigin + performance.now();
}

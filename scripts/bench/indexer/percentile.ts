/**
 * The value below which a share of the values lies, by the nearest rank: always one of them.
 * @param share above 0, at most 1.
 * @throws RangeError without values
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.ceil(share * sorted.length) - 1];
  if (found === undefined) throw new RangeError("Nothing was measured.");
  return found;
}

/** The middle value; the lower of two. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

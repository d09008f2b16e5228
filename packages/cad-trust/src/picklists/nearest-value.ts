/** The value that needs the fewest edits to become `wanted`, or null when none is close. */
export function nearestValue(wanted: string, values: readonly string[]): string | null {
  const limit = Math.max(2, Math.floor(wanted.length / 2));
  let best: { readonly value: string; readonly distance: number } | null = null;
  for (const value of values) {
    const distance = edits(wanted.toLowerCase(), value.toLowerCase());
    if (distance <= limit && (best === null || distance < best.distance))
      best = { value, distance };
  }
  return best?.value ?? null;
}

/** Levenshtein distance, one row at a time. */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replace = (row[j] ?? 0) + (letter === to[j] ? 0 : 1);
      next.push(Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

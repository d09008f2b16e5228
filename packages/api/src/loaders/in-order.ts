/** For each key, the row that carries it; null where there is none. */
export function inOrder<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  [textOfKey, textOfRow]: readonly [(key: Key) => unknown, (row: Row) => unknown],
): readonly (Row | null)[] {
  const byText = new Map(rows.map((row) => [textOfRow(row), row]));
  return keys.map((key) => byText.get(textOfKey(key)) ?? null);
}

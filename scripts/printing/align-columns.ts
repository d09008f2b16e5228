/**
 * Lays rows out as text columns, two spaces apart.
 * @param rows cells; the first row is underlined.
 * @returns lines without spaces at their ends. A column of figures stands to the right.
 */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const right = head.map((_, column) => body.every((row) => isFigure(row[column] ?? "")));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? "";
        return right[column] ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...body.map(line)].join(
    "\n",
  );
}

/** @returns the number with a comma between thousands. */
export function figure(value: number): string {
  return value.toLocaleString("en-US");
}

function isFigure(cell: string): boolean {
  return /^$|^-$|^[\d,.]+( %)?$/.test(cell);
}

/** The lines of one file that hold code, by whether a test ran them all through. */
export type LineCoverage = {
  /** From the project's root. */
  readonly file: string;
  readonly covered: readonly number[];
  readonly uncovered: readonly number[];
};

/**
 * Reads an lcov tracefile, as geninfo(1) describes it.
 * @throws Error for a line record that belongs to no file.
 */
export function readLcov(text: string): readonly LineCoverage[] {
  const files: { file: string; covered: number[]; uncovered: number[] }[] = [];
  for (const record of text.split("\n")) {
    const [name = "", value = ""] = splitOnce(record.trim(), ":");
    if (name === "SF") files.push({ file: value, covered: [], uncovered: [] });
    if (name === "DA") {
      const [line = 0, hits = 0] = value.split(",").map(Number);
      const file = files.at(-1);
      if (file === undefined) throw new Error(`lcov: the line record ${record} has no file.`);
      (hits > 0 ? file.covered : file.uncovered).push(line);
    }
  }
  return files;
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

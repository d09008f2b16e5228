/** One fault, put into one contract. */
export type Mutant = {
  /** What is wrong, in words joined by hyphens. */
  readonly name: string;
  /** Below contracts/. */
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly find: string;
  readonly replace: string;
};

/** @returns the faults of one file: by name, what is found and what takes its place. */
export function mutantsOf(
  file: string,
  faults: Readonly<Record<string, readonly [find: string, replace: string]>>,
): readonly Mutant[] {
  return Object.entries(faults).map(([name, [find, replace]]) => ({ name, file, find, replace }));
}

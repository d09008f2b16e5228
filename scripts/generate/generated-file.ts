/** A file that is derived from another and committed, so that a drift shows in review. */
export type GeneratedFile = {
  /** Relative to the project's root. */
  readonly path: string;
  readonly text: string;
};

/** Derives its files from sources. The same sources give the same bytes on any machine. */
export type Generator = () => Promise<readonly GeneratedFile[]>;

/** A group of test files that runs in a process of its own, so that a crash ends only this group. */
export type Suite = {
  readonly name: string;
  readonly runner: "solidity" | "mocha";
  /** Paths from the project root. */
  readonly files: readonly string[];
  /** Needs compiled contracts on disk. */
  readonly needsContracts: boolean;
  /** Needs the built web application on disk. */
  readonly needsWeb: boolean;
};

/** What a suite's process writes when it ends; a suite without one has crashed. */
export type SuiteResult = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Each failed test by its whole name, and the first line of why. */
  readonly failures: readonly string[];
  /** The same of tests that failed once and passed when they were run again. */
  readonly unsteady: readonly string[];
};

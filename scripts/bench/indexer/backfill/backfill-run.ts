/** One backfill from an empty database to the head of the chain, verified against it. */
export type BackfillRun = {
  /** From the start of the process to the last row and index. */
  readonly totalSeconds: number;
  /** The same without the start of the process. */
  readonly indexSeconds: number;
  /** The most memory that the process has held, in bytes. */
  readonly peakMemory: number;
  /** Processor time of the process, and of PostgreSQL. */
  readonly processSeconds: number;
  readonly postgresSeconds: number;
};

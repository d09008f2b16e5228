import type { Hash } from "./versioned.ts";

// Column for column what migrations/0012_add_checkpoints.sql creates.

export type CheckpointRow = {
  readonly number: bigint;
  readonly hash: Hash;
  readonly digest: string;
  readonly segment: string;
};

export type CheckpointTableRow = {
  readonly number: bigint;
  readonly table_name: string;
  readonly digest: string;
};

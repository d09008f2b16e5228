import type { RegistryCode } from "@sixtwo/domain";
import type { Generated } from "kysely";

// Column for column what migrations/0013_add_reconciliations.sql creates.

export type ReconciliationRow = {
  readonly reconciliation_id: Generated<bigint>;
  readonly slot: Date | null;
  readonly started_at: Date;
  readonly finished_at: Date | null;
  readonly chain_block: bigint | null;
  readonly after_block: bigint | null;
  readonly compared: Generated<bigint>;
  readonly drifting: Generated<bigint>;
  readonly failure: string | null;
};

export type DriftRow = {
  readonly reconciliation_id: bigint;
  readonly block_id: bigint;
  readonly chain_block: bigint;
  readonly holder: string;
  readonly quantity: bigint;
  readonly chain_holder: string | null;
  readonly chain_quantity: bigint;
};

export type SerialGapRow = {
  readonly reconciliation_id: bigint;
  readonly registry: RegistryCode;
  readonly mirrored: bigint;
  readonly issued: bigint;
};

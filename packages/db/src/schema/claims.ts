import type { Address, BlockId, MetricCode, RegistryCode, Tonnes } from "@sixtwo/domain";
import type { EventPlace, Hash } from "./versioned.ts";

// Column for column what migrations/0005_add_metrics.sql and 0009_add_claims.sql create.

export type MetricRow = EventPlace & {
  readonly metric: MetricCode;
  readonly unit: string;
  readonly named_at: Date;
};

/** The serials of another programme that a batch stands for, one for one. */
export type UnderlyingClaimRow = EventPlace & {
  readonly registry: RegistryCode;
  readonly batch: bigint;
  readonly programme: string;
  readonly prefix: string;
  readonly first_number: bigint;
  readonly suffix: string;
};

export type VerificationRecordRow = EventPlace & {
  readonly registry: RegistryCode;
  readonly activity: string;
  readonly vintage: number;
  readonly metric: MetricCode;
  readonly quantity: Tonnes;
  readonly document_hash: Hash;
  readonly verified_by: Address;
  readonly verified_at: Date;
};

export type BeneficiaryNameRow = EventPlace & {
  readonly block_id: BlockId;
  readonly name: string;
};

import type {
  AccountKind,
  ActionKind,
  Address,
  ApproachCode,
  BlockId,
  FirstTransferCause,
  FirstTransferTrigger,
  MetricCode,
  MitigationType,
  PartyCode,
  Purpose,
  Reason,
  RegistryCode,
  TerminalKind,
  Tonnes,
} from "@sixtwo/domain";
import type { EventPlace, Hash, Versioned } from "./versioned.ts";

// Column for column what migrations/0001_create_ledger.sql creates and later ones change. Quantities are in the metric.

export type ChainBlockRow = {
  readonly number: bigint;
  readonly hash: Hash;
  readonly parent_hash: Hash;
  readonly mined_at: Date;
  /** How many of the registry's events it carried. */
  readonly events: number;
};

export type CursorRow = {
  readonly only_row: true;
  readonly chain_id: bigint;
  readonly ledger: Address;
  readonly number: bigint;
  readonly hash: Hash;
  readonly mined_at: Date;
};

export type SystemRow = Versioned & {
  readonly rulebook: Address;
  /** Null as long as blocks can move. */
  readonly paused_reason: Reason | null;
};

export type RegistryRow = EventPlace & {
  readonly registry: RegistryCode;
  readonly party: PartyCode;
  readonly name: string;
  readonly opened_at: Date;
};

export type EntityRow = EventPlace & {
  readonly entity_id: number;
  readonly registry: RegistryCode;
  readonly name: string;
  readonly country: PartyCode;
  readonly identification: string;
  readonly registered_at: Date;
};

export type AccountRow = Versioned & {
  readonly address: Address;
  readonly registry: RegistryCode;
  readonly party: PartyCode;
  readonly kind: AccountKind;
  readonly approach: ApproachCode | null;
  readonly entity_id: number | null;
  readonly free: boolean;
  readonly delayed: boolean;
  readonly frozen: boolean;
  readonly frozen_reason: Reason | null;
  readonly frozen_note: string | null;
  readonly opened_at: Date;
  readonly tx_hash: Hash;
};

export type ActivityRow = EventPlace & {
  readonly registry: RegistryCode;
  readonly activity: string;
  readonly title: string;
  readonly sector: string;
  readonly activity_type: string;
  readonly document_hash: Hash;
  readonly registered_at: Date;
};

export type AuthorizationRow = Versioned & {
  readonly authorization_id: number;
  readonly name: string;
  readonly version: number;
  readonly party: PartyCode;
  readonly registry: RegistryCode;
  readonly approach: ApproachCode;
  readonly dated: Date;
  readonly purposes: readonly Purpose[];
  readonly first_transfer_definition: FirstTransferTrigger | null;
  readonly oimp: string;
  readonly metric: MetricCode;
  readonly cap: Tonnes | null;
  readonly occurrence_from: number;
  readonly occurrence_until: number;
  readonly expires: Date | null;
  readonly use_from: Date | null;
  readonly use_until: Date | null;
  readonly sectors: readonly string[];
  readonly activity_types: readonly string[];
  readonly parties: readonly PartyCode[];
  readonly entities: readonly number[];
  readonly terms_hash: Hash;
  readonly conditions: string;
  readonly changeable: boolean;
  readonly authorized_by: Address;
  readonly recorded_at: Date;
  readonly tx_hash: Hash;
  readonly superseded: boolean;
  readonly revoked: boolean;
  readonly revoked_entirely: boolean;
  readonly revoked_reason: string | null;
};

export type BatchRow = EventPlace & {
  readonly registry: RegistryCode;
  readonly batch: bigint;
  readonly activity: string;
  readonly vintage: number;
  readonly metric: MetricCode;
  readonly first_serial: bigint;
  readonly last_serial: bigint;
  readonly quantity: Tonnes;
  readonly issued_to: Address;
  readonly issued_by: Address;
  readonly monitored_from: Date;
  readonly monitored_until: Date;
  readonly mitigation_type: MitigationType;
  readonly document_hash: Hash;
  readonly issued_at: Date;
};

/** What a block id says, and how far the block reaches. */
export type SerialColumns = {
  readonly block_id: BlockId;
  readonly registry: RegistryCode;
  readonly party: PartyCode;
  readonly vintage: number;
  readonly batch: bigint;
  readonly metric: MetricCode;
  readonly first_serial: bigint;
  readonly last_serial: bigint;
  readonly quantity: Tonnes;
};

export type BlockRow = Versioned &
  SerialColumns & {
    readonly holder: Address;
    readonly authorization_id: number | null;
    readonly first_transferred: boolean;
    readonly terminal: boolean;
    readonly locked: boolean;
    readonly frozen: boolean;
  };

/** An acquisition is a transfer seen from the other Party, so it has no row of its own. */
export type RecordedActionKind = Exclude<ActionKind, "acquisition">;

export type CancellationKind = Exclude<TerminalKind, "ndc-use">;

export type ActionRow = EventPlace &
  SerialColumns & {
    readonly item: number;
    readonly kind: RecordedActionKind;
    readonly cause: FirstTransferCause | null;
    readonly cancellation: CancellationKind | null;
    readonly authorization_id: number | null;
    readonly from_account: Address | null;
    readonly to_account: Address | null;
    readonly from_registry: RegistryCode | null;
    readonly to_registry: RegistryCode | null;
    readonly entity_id: number | null;
    readonly ndc_year: number | null;
    readonly beneficiary: Hash | null;
    readonly acted_by: Address | null;
    readonly acted_at: Date;
    readonly effective_at: Date;
  };

import type {
  Address,
  ApproachCode,
  ApproachStatus,
  PartyCode,
  Reason,
  RegistryCode,
  ReserveKind,
} from "@sixtwo/domain";
import type { SerialColumns } from "./ledger.ts";
import type { EventPlace, Hash, Versioned } from "./versioned.ts";

// Column for column what migrations/0007_add_approaches.sql creates. Rates are hundredths of a percent.

/** What tells a Party's part in an approach from any other. */
export type ApproachColumns = {
  readonly party: PartyCode;
  readonly approach: ApproachCode;
};

export type ApproachRow = Versioned &
  ApproachColumns & {
    readonly registry: RegistryCode;
    readonly title: string;
    readonly document_hash: Hash;
    readonly status: ApproachStatus;
    readonly paused_reason: Reason | null;
    readonly paused_note: string | null;
    readonly recorded_at: Date;
    readonly tx_hash: Hash;
  };

export type ApproachStatusRow = EventPlace &
  ApproachColumns & {
    readonly status: ApproachStatus;
    /** Empty where none was given. */
    readonly reason: string;
    readonly changed_by: Address;
    readonly changed_at: Date;
  };

export type InitialReportRow = EventPlace &
  ApproachColumns & {
    readonly document_hash: Hash;
    readonly recorded_by: Address;
    readonly recorded_at: Date;
  };

/** What a part is set aside for, by the kind of account that it goes to. */
export type LevyKind = ReserveKind | "omge-cancellation";

export type LevyRow = Versioned &
  ApproachColumns & {
    readonly kind: LevyKind;
    readonly rate: number;
    /** Null for OMGE, which goes to the approach's cancellation account. */
    readonly account: Address | null;
    readonly set_by: Address;
    readonly set_at: Date;
    readonly tx_hash: Hash;
  };

export type LevyTakenRow = EventPlace &
  SerialColumns & {
    readonly authorization_id: number;
    readonly kind: LevyKind;
    readonly rate: number;
    readonly taken_at: Date;
  };

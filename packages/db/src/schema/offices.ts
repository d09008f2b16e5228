import type { Address, PartyCode, RegistryCode } from "@sixtwo/domain";
import type { Hash, Versioned } from "./versioned.ts";

// Column for column what migrations/0006_add_offices.sql creates.

export type OfficeRow = Versioned & {
  readonly office: Address;
  /** What the contract may do in the ledger, as `@sixtwo/chain` names it; never empty. */
  readonly powers: readonly string[];
  readonly tx_hash: Hash;
};

export type PolicyRow = Versioned & {
  readonly registry: RegistryCode;
  readonly issue_by_two: boolean;
  readonly authorize_by_two: boolean;
  readonly revoke_by_two: boolean;
  readonly verified_only: boolean;
  /** Null for requests that never lapse. */
  readonly request_lifetime_seconds: bigint | null;
  readonly send_delay_seconds: number;
  readonly recall_delay_seconds: number;
  readonly set_by: Address;
  readonly set_at: Date;
  readonly tx_hash: Hash;
};

export type ProposalStatus = "pending" | "countersigned" | "withdrawn";

export type ProposalRow = Versioned & {
  /** Keccak-256 of `data`. */
  readonly proposal: Hash;
  readonly office: Address;
  readonly party: PartyCode;
  /** The call that a second person has to repeat. */
  readonly data: string;
  readonly proposed_by: Address;
  readonly proposed_at: Date;
  readonly lapses_at: Date;
  readonly status: ProposalStatus;
  readonly ended_by: Address | null;
  readonly tx_hash: Hash;
};

export type TrustRow = Versioned & {
  readonly account: Address;
  readonly counterparty: Address;
  readonly trusted_from: Date;
  readonly tx_hash: Hash;
};

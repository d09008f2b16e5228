import type { Address, BlockId, Reason, RequestStatus, Tonnes } from "@sixtwo/domain";
import type { Hash, Versioned } from "./versioned.ts";

// Column for column what migrations/0008_add_holds.sql makes of requests, and creates.

export type RequestRow = Versioned & {
  readonly request_id: bigint;
  readonly block_id: BlockId;
  readonly quantity: Tonnes;
  readonly holder: Address;
  readonly to_account: Address;
  readonly requester: Address;
  readonly data: string;
  readonly status: RequestStatus;
  /** From when anyone may have it carried out; null unless it had to wait. */
  readonly due: Date | null;
  readonly approved_by: Address | null;
  readonly approved_at: Date | null;
  /** Who executed, rejected, withdrew or expired it; null while it is open. */
  readonly closed_by: Address | null;
  readonly closed_at: Date | null;
  readonly reason: string | null;
  readonly requested_at: Date;
  readonly tx_hash: Hash;
};

export type HoldRow = Versioned & {
  readonly block_id: BlockId;
  readonly reason: Reason;
  readonly note: string;
  readonly held_by: Address;
  readonly held_at: Date;
  readonly tx_hash: Hash;
};

export type RecallStatus = "announced" | "cancelled" | "carried-out";

export type RecallRow = Versioned & {
  readonly block_id: BlockId;
  readonly to_account: Address;
  readonly due: Date;
  readonly reason: Reason;
  readonly note: string;
  readonly announced_by: Address;
  readonly announced_at: Date;
  readonly status: RecallStatus;
  readonly ended_by: Address | null;
  readonly tx_hash: Hash;
};

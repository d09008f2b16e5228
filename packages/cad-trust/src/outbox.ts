import type { CadTrustRecord } from "./record.ts";

/** A record that is not on the node yet (`new`), or that is there with older fields (`changed`). */
export type PendingRecord = CadTrustRecord & { readonly state: "new" | "changed" };

/**
 * A record that the node has taken but not confirmed. Its fields are those that were staged:
 * a change since then waits until it is confirmed.
 */
export type OutstandingRecord = CadTrustRecord & {
  readonly id: string;
  readonly stagingUuid: string;
  /** `committed` from just before the commit is sent: it may have been, or not. */
  readonly state: "staged" | "committed";
  /** `insert` when it was staged as new, `replace` when as changed. */
  readonly action: "insert" | "replace";
  /** When its commit was sent; null while it is staged. */
  readonly committedAt: Date | null;
  /** How often it was staged since it was last confirmed. */
  readonly attempts: number;
};

/** A record in the node's staging. */
export type StagedMark = {
  readonly record: PendingRecord | OutstandingRecord;
  readonly cadTrustId: string;
  readonly stagingUuid: string;
};

/**
 * Why a record is parked. `value`: a picklist lacks a value, so it is looked at again when the lists
 * are. `record`: it is incomplete or wrong in itself. `node`: the node refused it, or holds another.
 */
export type ParkedFor = "value" | "record" | "node";

export type Parked = {
  readonly localId: string;
  /** In words for an operator. */
  readonly reason: string;
  readonly parkedFor: ParkedFor;
};

/**
 * The records to publish and what became of each, kept by whoever owns the database.
 * Every mark is durable when its promise resolves, and may come again for the same record.
 */
export type Outbox = {
  /** Records in state `new` or `changed`, in insert order (`insertRank` of their table). */
  readonly pending: () => Promise<readonly PendingRecord[]>;
  /** Records that are staged or committed but not confirmed, in insert order. */
  readonly outstanding: () => Promise<readonly OutstandingRecord[]>;
  /** CAD Trust's ids of records that are staged, committed, or have ever been confirmed; no others. */
  readonly resolveIds: (localIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly markStaged: (staged: readonly StagedMark[]) => Promise<void>;
  /** Written before the commit is sent. */
  readonly markCommitted: (localIds: readonly string[], at: Date) => Promise<void>;
  /** The node refused the commit as such: `staged` again. */
  readonly markUncommitted: (localIds: readonly string[]) => Promise<void>;
  /** Confirmed with the fields that were staged; `changed` again when they differ from today's. */
  readonly markConfirmed: (localIds: readonly string[]) => Promise<void>;
  /** The node does not have what it took: `new` or `changed` again, and says why. */
  readonly markForgotten: (localIds: readonly string[], reason: string) => Promise<void>;
  /** The node has it with other fields: `changed`, and says why. */
  readonly markDiffering: (localIds: readonly string[], reason: string) => Promise<void>;
  /** Parked with its reason until its fields change or an operator retries it. */
  readonly markFailed: (parked: readonly Parked[]) => Promise<void>;
};

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
  readonly state: "staged" | "committed";
  /** `insert` when it was staged as new, `replace` when as changed. */
  readonly action: "insert" | "replace";
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
  /** CAD Trust's id of a record that is staged, committed, or has ever been confirmed; else null. */
  readonly resolveId: (localId: string) => Promise<string | null>;
  readonly markStaged: (localId: string, staged: StagedIds) => Promise<void>;
  readonly markCommitted: (localIds: readonly string[]) => Promise<void>;
  /** Confirmed with the fields that were staged; `changed` again when they differ from today's. */
  readonly markConfirmed: (localId: string) => Promise<void>;
  /** Parked with its reason until its fields change or an operator retries it. */
  readonly markFailed: (localId: string, reason: string) => Promise<void>;
};

export type StagedIds = { readonly cadTrustId: string; readonly stagingUuid: string };

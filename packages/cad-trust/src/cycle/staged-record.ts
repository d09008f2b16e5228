import type { OutstandingRecord, PendingRecord } from "../outbox.ts";
import type { AnyFields } from "../record.ts";

export type Unpublished = PendingRecord | OutstandingRecord;

/** A record in the node's staging, as we want it there. */
export type StagedRecord = {
  readonly record: Unpublished;
  readonly fields: AnyFields;
  readonly cadTrustId: string;
  /** Null for a replacement just sent: the node does not tell. */
  readonly stagingUuid: string | null;
};

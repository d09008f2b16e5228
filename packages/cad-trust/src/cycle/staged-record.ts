import type { OutstandingRecord, PendingRecord } from "../outbox.ts";
import type { AnyFields } from "../record.ts";

export type Unpublished = PendingRecord | OutstandingRecord;

/** A record with its fields as the node is to keep them, CAD Trust's ids for foreign keys. */
export type Resolved = { readonly record: Unpublished; readonly fields: AnyFields };

/** A record in the node's staging, as we want it there. */
export type StagedRecord = Resolved & {
  readonly cadTrustId: string;
  /** Null for a replacement just sent: the node does not tell. */
  readonly stagingUuid: string | null;
};

import type { OutstandingRecord, PendingRecord } from "../outbox.ts";

/** True for a record that the node has never confirmed, false for one to be replaced. */
export function isInsert(record: PendingRecord | OutstandingRecord): boolean {
  return record.state === "new" || ("action" in record && record.action === "insert");
}

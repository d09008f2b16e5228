import { createHash } from "node:crypto";
import type { CadTrustRecord } from "./record.ts";

/** SHA-256 (hex) of a record's table and fields; equal when there is nothing new to publish. */
export function fingerprint(record: CadTrustRecord): string {
  const fields = Object.entries(record.fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([record.table, fields]))
    .digest("hex");
}

import { type CadTrustRecord, parseRecord } from "@sixtwo/cad-trust";
import type { CadTrustColumns } from "@sixtwo/db";
import { toFields } from "./column-names.ts";

/**
 * The last version of a unit whose serials are in another unit now: a node keeps rows for ever, and
 * counting both would count the tonnes twice.
 */
export function endedUnit(localId: string, columns: CadTrustColumns): CadTrustRecord {
  const fields = {
    ...toFields(columns),
    unitStatus: "Inactive",
    unitStatusReason: "Its serials are part of another unit now.",
  };
  return parseRecord({ table: "unit", id: null, localId, fields });
}

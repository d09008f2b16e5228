import { buildRecord } from "../build-record.ts";
import { day } from "../day.ts";
import type { UnitLabelFacts } from "../facts/block-facts.ts";
import { localId } from "../local-id.ts";
import type { CadTrustRecord } from "../record.ts";
import { recordKey, unitLocalId } from "./record-keys.ts";

/** A block's authorization, as a label on its unit. */
export function unitLabelRecord(facts: UnitLabelFacts): CadTrustRecord<"unit_label"> {
  const { block, party, authorizationId, authorizationVersion: version, date } = facts;
  const label = recordKey.authorization({ party, authorizationId, version });
  return buildRecord("unit_label", `${recordKey.unit(block)}/${label}`, {
    cadTrustLabelId: localId("label", label),
    cadTrustUnitId: unitLocalId(block),
    labelUnitDate: day(date),
  });
}

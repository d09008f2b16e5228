import type { TableModel } from "../table-model.ts";

export const UNIT_LABEL = {
  endpoint: "/v2/unit-label",
  primaryKey: "cadTrustUnitLabelId",
  fields: {
    cadTrustLabelId: { type: "id", required: true, references: "label" },
    cadTrustUnitId: { type: "id", required: true, references: "unit" },
    labelUnitDate: { type: "date", required: true },
    labelUnitDescription: { type: "text", required: false },
  },
} as const satisfies TableModel;

import type { TableModel } from "../table-model.ts";

export const LABEL = {
  endpoint: "/v2/label",
  primaryKey: "cadTrustLabelId",
  fields: {
    labelName: { type: "text", required: true, maxLength: 255 },
    labelType: { type: "text", required: true, nodeOptional: true, picklist: "labelType" },
    labelLink: { type: "uri", required: false },
    labelDate: { type: "date", required: false },
  },
} as const satisfies TableModel;

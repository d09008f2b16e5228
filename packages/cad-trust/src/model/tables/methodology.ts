import type { TableModel } from "../table-model.ts";

export const METHODOLOGY = {
  endpoint: "/v2/methodology",
  primaryKey: "cadTrustMethodologyId",
  fields: {
    methodologyCode: { type: "text", required: true, maxLength: 255 },
    methodologyName: { type: "text", required: true, maxLength: 255 },
    methodologyType: { type: "text", required: false, picklist: "methodologyType" },
    methodologyVersion: { type: "text", required: false, maxLength: 50 },
    methodologyDate: { type: "date", required: false },
    methodologyLink: { type: "uri", required: false, maxLength: 500 },
  },
} as const satisfies TableModel;

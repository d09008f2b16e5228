import type { TableModel } from "../table-model.ts";

export const VERIFICATION = {
  endpoint: "/v2/verification",
  primaryKey: "cadTrustVerificationId",
  fields: {
    verificationId: { type: "text", required: true },
    verificationStartDate: { type: "date", required: false },
    verificationEndDate: { type: "date", required: false },
    verificationBody: { type: "text", required: true, picklist: "verificationBody" },
    cadTrustProjectId: { type: "id", required: true, references: "project" },
    cadTrustValidationId: { type: "id", required: false, references: "validation" },
  },
} as const satisfies TableModel;

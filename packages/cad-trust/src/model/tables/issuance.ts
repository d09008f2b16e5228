import type { TableModel } from "../table-model.ts";

export const ISSUANCE = {
  endpoint: "/v2/issuance",
  primaryKey: "cadTrustIssuanceId",
  fields: {
    issuanceId: { type: "text", required: true },
    issuanceDate: { type: "date", required: false },
    cadTrustVerificationId: { type: "id", required: true, references: "verification" },
    cadTrustProjectMethodologyId: { type: "id", required: true, references: "project_methodology" },
    cadTrustLocationId: { type: "id", required: true, nodeOptional: true, references: "location" },
  },
} as const satisfies TableModel;

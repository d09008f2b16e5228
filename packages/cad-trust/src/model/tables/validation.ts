import type { TableModel } from "../table-model.ts";

export const VALIDATION = {
  endpoint: "/v2/validation",
  primaryKey: "cadTrustValidationId",
  fields: {
    validationId: { type: "text", required: true },
    validationType: { type: "text", required: true, picklist: "validationType" },
    validationBody: { type: "text", required: true, picklist: "validationBody" },
    validationDate: { type: "date", required: false },
    validationCreditPeriodStartDate: { type: "date", required: false },
    validationCreditPeriodEndDate: { type: "date", required: false },
    cadTrustProjectId: { type: "id", required: true, references: "project" },
  },
} as const satisfies TableModel;

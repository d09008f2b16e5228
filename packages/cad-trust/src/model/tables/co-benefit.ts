import type { TableModel } from "../table-model.ts";

export const CO_BENEFIT = {
  endpoint: "/v2/co-benefit",
  primaryKey: "cadTrustCoBenefitId",
  fields: {
    coBenefitId: { type: "text", required: true, picklist: "coBenefitId" },
    cadTrustProjectId: { type: "id", required: true, references: "project" },
  },
} as const satisfies TableModel;

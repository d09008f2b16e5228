import type { TableModel } from "../table-model.ts";

export const ESTIMATION = {
  endpoint: "/v2/estimation",
  primaryKey: "cadTrustEstimationId",
  fields: {
    estimationStartDate: { type: "date", required: true },
    estimationEndDate: { type: "date", required: true },
    estimationUnitCount: { type: "decimal", required: true },
    estimationReferenceNo: { type: "text", required: false, maxLength: 255 },
    cadTrustProjectId: { type: "id", required: true, references: "project" },
  },
} as const satisfies TableModel;

import type { TableModel } from "../table-model.ts";

export const PROJECT_METHODOLOGY = {
  endpoint: "/v2/project-methodology",
  primaryKey: "cadTrustProjectMethodologyId",
  fields: {
    cadTrustProjectId: { type: "id", required: true, references: "project" },
    cadTrustMethodologyId: { type: "id", required: true, references: "methodology" },
    projectMethodologyDate: { type: "date", required: false },
    projectMethodologyDescription: { type: "text", required: false, maxLength: 10000 },
  },
} as const satisfies TableModel;

import type { TableModel } from "../table-model.ts";

export const STAKEHOLDER_PROJECTS = {
  endpoint: "/v2/stakeholder-projects",
  primaryKey: "cadTrustStakeholderProjectId",
  fields: {
    cadTrustStakeholderId: { type: "id", required: true, references: "stakeholder" },
    cadTrustProjectId: { type: "id", required: true, references: "project" },
  },
} as const satisfies TableModel;

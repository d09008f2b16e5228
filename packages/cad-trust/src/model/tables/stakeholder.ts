import type { TableModel } from "../table-model.ts";

export const STAKEHOLDER = {
  endpoint: "/v2/stakeholder",
  primaryKey: "cadTrustStakeholderId",
  fields: {
    stakeholderName: { type: "text", required: true, maxLength: 255 },
    stakeholderType: {
      type: "text",
      required: true,
      nodeOptional: true,
      picklist: "stakeholderType",
    },
    stakeholderLink: { type: "uri", required: false },
    cadTrustProjectId: { type: "id", required: false, references: "project" },
  },
} as const satisfies TableModel;

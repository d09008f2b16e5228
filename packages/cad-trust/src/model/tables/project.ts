import type { TableModel } from "../table-model.ts";

export const PROJECT = {
  endpoint: "/v2/project",
  primaryKey: "cadTrustProjectId",
  fields: {
    projectRegistryName: { type: "text", required: true, maxLength: 255 },
    projectId: { type: "text", required: true, maxLength: 255 },
    projectCreditingProgram: { type: "text", required: false, maxLength: 255 },
    projectName: { type: "text", required: true, maxLength: 500 },
    projectLink: { type: "uri", required: true, maxLength: 500 },
    projectDescription: { type: "text", required: false, maxLength: 2000 },
    projectSector: { type: "list", required: true, picklist: "projectSector" },
    projectType: { type: "list", required: true, picklist: "projectType" },
    projectSubtype: { type: "text", required: false, maxLength: 255 },
    projectStatus: { type: "text", required: true, picklist: "projectStatus" },
    projectStatusDate: { type: "date", required: true },
    projectUnitMetric: { type: "text", required: true, picklist: "projectUnitMetric" },
    cadTrustReferenceProjectId: { type: "text", required: false, maxLength: 255 },
    cadTrustProgramId: { type: "id", required: false, references: "program" },
  },
} as const satisfies TableModel;

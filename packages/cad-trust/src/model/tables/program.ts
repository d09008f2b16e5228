import type { TableModel } from "../table-model.ts";

export const PROGRAM = {
  endpoint: "/v2/program",
  primaryKey: "cadTrustProgramId",
  fields: {
    programName: { type: "text", required: true },
    programRegistry: { type: "text", required: true },
    programRegistryActivityId: { type: "text", required: true },
    programRegistryProgramId: { type: "text", required: false },
    programDescription: { type: "text", required: false },
  },
} as const satisfies TableModel;

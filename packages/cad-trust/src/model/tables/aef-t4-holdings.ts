import type { TableModel } from "../table-model.ts";

export const AEF_T4_HOLDINGS = {
  endpoint: "/v2/aef-t4-holdings",
  primaryKey: "cadTrustAefT4HoldingsId",
  fields: {
    aefT4HoldingsCooperativeApproachId: { type: "text", required: true, maxLength: 255 },
    aefT4HoldingsAuthorizationId: { type: "text", required: true, maxLength: 255 },
    aefT4HoldingsFirstTransferringPartyId: { type: "text", required: true, maxLength: 255 },
    aefT4HoldingsPartyItmoRegistryId: { type: "text", required: true, maxLength: 255 },
    aefT4HoldingsItmoFirstId: { type: "text", required: true, maxLength: 255 },
    aefT4HoldingsItmoLastId: { type: "text", required: true, maxLength: 255 },
    aefT4HoldingsUnitRegistryId: { type: "text", required: true, maxLength: 255 },
    aefT4HoldingsUnitFirstId: { type: "text", required: true, maxLength: 255 },
    aefT4HoldingsUnitLastId: { type: "text", required: true, maxLength: 255 },
    aefT4HoldingsMetric: {
      type: "text",
      required: true,
      nodeOptional: true,
      picklist: "aefT2AuthorizationsMetric",
    },
    aefT4HoldingsGwpValue: { type: "text", required: false, maxLength: 255 },
    aefT4HoldingsApplicableNonGhgMetric: { type: "text", required: false, maxLength: 255 },
    aefT4HoldingsQuantityTCo2: { type: "decimal", required: true },
    aefT4HoldingsQuantityNonGhg: { type: "text", required: false, maxLength: 255 },
    aefT4HoldingsMitigationType: {
      type: "text",
      required: true,
      nodeOptional: true,
      picklist: "aefT3ActionsMitigationType",
    },
    aefT4HoldingsVintageYear: { type: "year", required: true },
    cadTrustAefT1SubmissionId: { type: "id", required: false, references: "aef_t1_submission" },
    cadTrustUnitId: { type: "id", required: false, references: "unit" },
    cadTrustProjectId: { type: "id", required: false, references: "project" },
    cadTrustAefT2AuthorizationsId: {
      type: "id",
      required: true,
      nodeOptional: true,
      references: "aef_t2_authorizations",
    },
  },
} as const satisfies TableModel;

import type { TableModel } from "../table-model.ts";

export const AEF_T2_AUTHORIZATIONS = {
  endpoint: "/v2/aef-t2-authorizations",
  primaryKey: "cadTrustAefT2AuthorizationsId",
  fields: {
    aefT2AuthorizationsId: { type: "text", required: true, maxLength: 255 },
    aefT2AuthorizationsDate: { type: "date", required: true },
    aefT2AuthorizationsCooperativeApproachId: { type: "text", required: true, maxLength: 255 },
    aefT2AuthorizationsVersion: { type: "text", required: false, maxLength: 255 },
    aefT2AuthorizationsQuantity: { type: "decimal", required: false },
    aefT2AuthorizationsMetric: {
      type: "text",
      required: true,
      nodeOptional: true,
      picklist: "aefT2AuthorizationsMetric",
    },
    aefT2AuthorizationsGwpValue: { type: "text", required: false, maxLength: 255 },
    aefT2AuthorizationsApplicableNonGhgMetric: { type: "text", required: false, maxLength: 255 },
    aefT2AuthorizationsSector: {
      type: "text",
      required: true,
      nodeOptional: true,
      picklist: "aefT2AuthorizationsSector",
    },
    aefT2AuthorizationsActivityType: {
      type: "text",
      required: true,
      nodeOptional: true,
      picklist: "aefT2AuthorizationsActivityType",
    },
    aefT2AuthorizationsPurposesForAuthorization: {
      type: "text",
      required: true,
      nodeOptional: true,
      picklist: "aefT2AuthorizationsPurposesForAuthorization",
    },
    aefT2AuthorizationsAuthorizedPartyId: { type: "text", required: true, maxLength: 255 },
    aefT2AuthorizationsAuthorizedEntityId: { type: "text", required: false, maxLength: 255 },
    aefT2AuthorizationsOimpAuthorizedParty: { type: "text", required: false, maxLength: 255 },
    aefT2AuthorizationsAuthorizedTimeframe: { type: "text", required: false, maxLength: 255 },
    aefT2AuthorizationsAuthorizationTerms: { type: "text", required: false, maxLength: 255 },
    aefT2AuthorizationsAuthorizationDocumentation: { type: "uri", required: false },
    aefT2AuthorizationsFirstTransferDefinitionOimp: {
      type: "text",
      required: false,
      picklist: "aefT2AuthorizationsFirstTransferDefinitionOimp",
    },
    aefT2AuthorizationsAdditionalInformation: { type: "text", required: false },
    cadTrustAefT1SubmissionId: { type: "id", required: false, references: "aef_t1_submission" },
    cadTrustUnitId: { type: "id", required: false, references: "unit" },
    cadTrustProjectId: { type: "id", required: false, references: "project" },
    cadTrustAefT5AuthorizedEntitiesId: {
      type: "id",
      required: false,
      references: "aef_t5_authorized_entities",
    },
  },
} as const satisfies TableModel;

import type { TableModel } from "../table-model.ts";

export const AEF_T5_AUTHORIZED_ENTITIES = {
  endpoint: "/v2/aef-t5-authorized-entities",
  primaryKey: "cadTrustAefT5AuthorizedEntitiesId",
  fields: {
    aefT5AuthorizedEntitiesAuthorizationDate: { type: "date", required: true },
    aefT5AuthorizedEntitiesName: { type: "text", required: true, maxLength: 255 },
    aefT5AuthorizedEntitiesIncorporationCountry: {
      type: "text",
      required: true,
      nodeOptional: true,
      picklist: "aefT5AuthorizedEntitiesIncorporationCountry",
    },
    aefT5AuthorizedEntitiesId: { type: "text", required: true, maxLength: 255 },
    aefT5AuthorizedEntitiesCooperativeApproachId: { type: "text", required: true, maxLength: 255 },
    aefT5AuthorizedEntitiesConditions: { type: "text", required: false },
    aefT5AuthorizedEntitiesChangeConditions: { type: "text", required: false },
    aefT5AuthorizedEntitiesAdditionalInformation: { type: "text", required: false },
    cadTrustAefT1SubmissionId: { type: "id", required: false, references: "aef_t1_submission" },
    cadTrustUnitId: { type: "id", required: false, references: "unit" },
    cadTrustProjectId: { type: "id", required: false, references: "project" },
    cadTrustAefT2AuthorizationsId: {
      type: "id",
      required: false,
      references: "aef_t2_authorizations",
    },
  },
} as const satisfies TableModel;

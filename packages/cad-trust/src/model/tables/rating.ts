import type { TableModel } from "../table-model.ts";

export const RATING = {
  endpoint: "/v2/rating",
  primaryKey: "cadTrustRatingId",
  fields: {
    ratingType: { type: "text", required: true, picklist: "ratingType" },
    ratingName: { type: "text", required: true, maxLength: 255 },
    ratingValue: { type: "text", required: true, maxLength: 255 },
    ratingLink: { type: "uri", required: false },
    cadTrustProjectId: { type: "id", required: true, references: "project" },
  },
} as const satisfies TableModel;

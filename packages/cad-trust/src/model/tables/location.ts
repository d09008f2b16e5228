import type { TableModel } from "../table-model.ts";

export const LOCATION = {
  endpoint: "/v2/location",
  primaryKey: "cadTrustLocationId",
  fields: {
    locationCountry: { type: "text", required: true, picklist: "locationCountry" },
    locationRegion: { type: "text", required: false, maxLength: 255 },
    locationGis: { type: "text", required: false, maxLength: 10000 },
    locationMapType: { type: "text", required: false, maxLength: 100, picklist: "locationMapType" },
    locationMapFileLink: { type: "uri", required: false, maxLength: 500 },
    cadTrustProjectId: { type: "id", required: true, references: "project" },
  },
} as const satisfies TableModel;

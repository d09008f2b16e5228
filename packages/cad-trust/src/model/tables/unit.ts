import type { TableModel } from "../table-model.ts";

export const UNIT = {
  endpoint: "/v2/unit",
  primaryKey: "cadTrustUnitId",
  fields: {
    unitSerialId: { type: "text", required: true },
    unitStartBlock: { type: "text", required: true },
    unitEndBlock: { type: "text", required: true },
    unitCount: { type: "decimal", required: true },
    unitType: { type: "text", required: true, picklist: "unitType" },
    unitVintageYear: { type: "year", required: true },
    unitStatus: { type: "text", required: true, picklist: "unitStatus" },
    unitStatusReason: { type: "text", required: true },
    unitStatusDate: { type: "date", required: true, nodeOptional: true },
    unitRetirementDetail: { type: "text", required: false },
    unitRetirementBeneficiary: { type: "text", required: false },
    unitRetirementBeneficiaryId: { type: "text", required: false },
    unitLink: { type: "uri", required: false, maxLength: 500 },
    unitMetric: { type: "text", required: true, picklist: "unitMetric" },
    unitCurrentOwner: { type: "text", required: false },
    unitItmosReferenceId: { type: "text", required: false },
    marketplace: { type: "text", required: false },
    marketplaceLink: { type: "uri", required: false },
    marketplaceIdentifier: { type: "text", required: false },
    cadTrustIssuanceId: { type: "id", required: true, references: "issuance" },
  },
} as const satisfies TableModel;

import type { TableName } from "../model/insert-order.ts";
import type { TableModel } from "../model/table-model.ts";

// Data model 1.7 knows two kinds of record, with their child rows inside. A list of child rows is a
// list of texts here, each the JSON of a row.

const PROJECT = {
  endpoint: "/v1/projects",
  primaryKey: "warehouseProjectId",
  fields: {
    projectId: { type: "text", required: true },
    originProjectId: { type: "text", required: true },
    registryOfOrigin: { type: "text", required: true },
    currentRegistry: { type: "text", required: false },
    program: { type: "text", required: false },
    projectName: { type: "text", required: true },
    projectLink: { type: "uri", required: true, maxLength: 1000 },
    projectDeveloper: { type: "text", required: true },
    sector: { type: "text", required: true },
    projectType: { type: "text", required: true },
    coveredByNDC: { type: "text", required: true, picklist: "coveredByNDC" },
    projectStatus: { type: "text", required: true, picklist: "projectStatusValues" },
    projectStatusDate: { type: "date", required: true },
    unitMetric: { type: "text", required: true, picklist: "unitMetric" },
    methodology: { type: "text", required: true },
    validationBody: { type: "text", required: false },
    validationDate: { type: "date", required: false },
    description: { type: "text", required: false },
    projectLocations: { type: "list", required: false },
    estimations: { type: "list", required: false },
    coBenefits: { type: "list", required: false },
  },
} as const satisfies TableModel;

const UNIT = {
  endpoint: "/v1/units",
  primaryKey: "warehouseUnitId",
  fields: {
    unitOwner: { type: "text", required: false },
    countryJurisdictionOfOwner: { type: "text", required: true, picklist: "countries" },
    unitBlockStart: { type: "text", required: true },
    unitBlockEnd: { type: "text", required: true },
    unitCount: { type: "decimal", required: true },
    vintageYear: { type: "year", required: true },
    unitType: { type: "text", required: true, picklist: "unitType" },
    unitStatus: { type: "text", required: true, picklist: "unitStatus" },
    unitStatusReason: { type: "text", required: false },
    unitRegistryLink: { type: "uri", required: true },
    marketplace: { type: "text", required: false },
    marketplaceLink: { type: "uri", required: false },
    marketplaceIdentifier: { type: "text", required: false },
    correspondingAdjustmentDeclaration: {
      type: "text",
      required: true,
      picklist: "correspondingAdjustmentDeclaration",
    },
    correspondingAdjustmentStatus: {
      type: "text",
      required: true,
      picklist: "correspondingAdjustmentStatus",
    },
    /** The one issuance of a unit; it holds the project's key on the node. */
    issuance: { type: "list", required: true },
    warehouseProjectId: { type: "id", required: true, references: "project" },
  },
} as const satisfies TableModel;

export const V1_TABLES = { project: PROJECT, unit: UNIT } as const satisfies Partial<
  Record<TableName, TableModel>
>;

export type V1Table = keyof typeof V1_TABLES;

/** As the node's staging names them. */
export const STAGING_NAMES = { project: "Projects", unit: "Units" } as const;

export function isV1Table(table: TableName): table is V1Table {
  return table in V1_TABLES;
}

/** The fields of child rows that we fill, by the list that holds them. */
export const CHILD_FIELDS: Readonly<Record<string, readonly string[]>> = {
  projectLocations: ["id", "country", "inCountryRegion", "geographicIdentifier"],
  estimations: ["id", "creditingPeriodStart", "creditingPeriodEnd", "unitCount"],
  coBenefits: ["id", "cobenefit"],
  issuance: [
    ...["id", "startDate", "endDate", "verificationApproach", "verificationReportDate"],
    "verificationBody",
  ],
};

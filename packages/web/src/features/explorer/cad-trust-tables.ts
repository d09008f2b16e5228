/** CAD Trust's tables around an activity, each with the field that a record of it is known by. */
export const CAD_TRUST_TABLES = {
  program: "programName",
  methodology: "methodologyName",
  stakeholder: "stakeholderName",
  label: "labelName",
  project: "projectName",
  stakeholder_projects: null,
  project_methodology: null,
  validation: "validationId",
  verification: "verificationId",
  location: "locationCountry",
  estimation: "estimationStartDate",
  rating: "ratingName",
  co_benefit: "coBenefitId",
  issuance: "issuanceId",
  unit: "unitSerialId",
  unit_label: null,
} as const;

type CadTrustTable = keyof typeof CAD_TRUST_TABLES;

export function isCadTrustTable(table: string): table is CadTrustTable {
  return Object.hasOwn(CAD_TRUST_TABLES, table);
}

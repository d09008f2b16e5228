import type { AnyFields } from "../record.ts";
import { childId, childText } from "./child-row.ts";
import { type Composite, known } from "./composite.ts";
import type { RecordTree, TreeRecord } from "./record-tree.ts";

/** Data model 2's status of a unit to the nearest that 1.7 has; both name the others alike. */
const STATUS: Readonly<Record<string, string>> = {
  Issued: "Held",
  Inactive: "Cancelled",
  Rejected: "Cancelled",
};

/**
 * A unit of data model 1.7 from the records that data model 2 keeps apart. The country of the owner,
 * which data model 2 does not ask for, is that of the activity: the unit lies in its registry.
 */
export function composeUnit(tree: RecordTree, unit: TreeRecord): Composite {
  const { fields } = unit;
  const [issuance] = tree.targetOf(unit, "cadTrustIssuanceId");
  const [verification] = issuance ? tree.targetOf(issuance, "cadTrustVerificationId") : [];
  const [location] = issuance ? tree.targetOf(issuance, "cadTrustLocationId") : [];
  const marks = tree.childrenOf(unit.localId).filter(({ table }) => table === "unit_label");
  const labels = marks.flatMap((mark) => tree.targetOf(mark, "cadTrustLabelId"));
  const isAuthorized = labels.some(
    (label) => label.fields.labelType === "Article 6 - Authorisation",
  );
  const members = [issuance, verification, ...marks, ...labels].flatMap((one) => one ?? []);
  return {
    table: "unit",
    localId: unit.localId,
    fields: known({
      ...plainFields(fields),
      countryJurisdictionOfOwner: location?.fields.locationCountry,
      correspondingAdjustmentDeclaration: isAuthorized ? "Committed" : "Unknown",
      correspondingAdjustmentStatus: isAuthorized ? "Pending" : "Not Started",
      issuance: issuance && verification ? [issuanceText(issuance, verification)] : null,
      warehouseProjectId: verification?.fields.cadTrustProjectId,
    }),
    members: members.map(({ localId }) => localId),
  };
}

function plainFields(fields: AnyFields) {
  return {
    unitOwner: fields.unitCurrentOwner,
    unitBlockStart: fields.unitStartBlock,
    unitBlockEnd: fields.unitEndBlock,
    unitCount: fields.unitCount,
    vintageYear: fields.unitVintageYear,
    unitType: fields.unitType,
    unitStatus: STATUS[String(fields.unitStatus)] ?? fields.unitStatus,
    unitStatusReason: statusReason(fields),
    unitRegistryLink: fields.unitLink,
    marketplace: fields.marketplace,
    marketplaceLink: fields.marketplaceLink,
    marketplaceIdentifier: fields.marketplaceIdentifier,
  };
}

/** Data model 1.7 has one text for why a unit was retired and for whom. */
function statusReason(fields: AnyFields): string {
  const { unitRetirementBeneficiary: name, unitRetirementBeneficiaryId: lei } = fields;
  const beneficiary = name === undefined ? "" : ` Beneficiary: ${name}${lei ? ` (${lei})` : ""}.`;
  return `${fields.unitStatusReason ?? ""}${beneficiary}`;
}

/** The report has no date of its own in data model 2: what it led to has. */
function issuanceText(issuance: TreeRecord, { fields }: TreeRecord): string {
  return childText("issuance", {
    id: childId(issuance.localId),
    startDate: fields.verificationStartDate,
    endDate: fields.verificationEndDate,
    verificationApproach: `Verification ${fields.verificationId}`,
    verificationReportDate: issuance.fields.issuanceDate ?? fields.verificationEndDate,
    verificationBody: fields.verificationBody,
  });
}

import { CAD_TRUST_TABLES, type CadTrustTable } from "@sixtwo/db";

/** The table under a path segment of CAD Trust's API, "co-benefit" for co_benefit; null when there is none. */
export function tableAt(segment: string): CadTrustTable | null {
  return CAD_TRUST_TABLES.find((table) => segmentOf(table) === segment) ?? null;
}

/** Where CAD Trust's API keeps a table. */
export function segmentOf(table: CadTrustTable): string {
  return table.replaceAll("_", "-");
}

/** The name of a table's key, such as cadTrustCoBenefitId. */
export function keyOf(table: CadTrustTable): string {
  // CAD Trust names this one table in the plural, and its key in the singular.
  const name = table === "stakeholder_projects" ? "stakeholder_project" : table;
  return fieldOf(`cad_trust_${name}_id`);
}

/** The name that CAD Trust's API gives to a column: unitCount for unit_count. */
export function fieldOf(column: string): string {
  return column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Parents before children: a foreign key may point at a staged row, never at a missing one. */
export const INSERT_ORDER = [
  "program",
  "methodology",
  "stakeholder",
  "label",
  "project",
  "stakeholder_projects",
  "project_methodology",
  "validation",
  "verification",
  "location",
  "estimation",
  "rating",
  "co_benefit",
  "issuance",
  "unit",
  "unit_label",
  "aef_t5_authorized_entities",
  "aef_t1_submission",
  "aef_t2_authorizations",
  "aef_t3_actions",
  "aef_t4_holdings",
] as const;

export type TableName = (typeof INSERT_ORDER)[number];

/** Place of a table in the insert order, from 0. */
export function insertRank(table: TableName): number {
  return INSERT_ORDER.indexOf(table);
}

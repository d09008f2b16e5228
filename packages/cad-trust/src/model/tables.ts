import type { TableName } from "./insert-order.ts";
import type { TableModel } from "./table-model.ts";
import { AEF_T1_SUBMISSION } from "./tables/aef-t1-submission.ts";
import { AEF_T2_AUTHORIZATIONS } from "./tables/aef-t2-authorizations.ts";
import { AEF_T3_ACTIONS } from "./tables/aef-t3-actions.ts";
import { AEF_T4_HOLDINGS } from "./tables/aef-t4-holdings.ts";
import { AEF_T5_AUTHORIZED_ENTITIES } from "./tables/aef-t5-authorized-entities.ts";
import { CO_BENEFIT } from "./tables/co-benefit.ts";
import { ESTIMATION } from "./tables/estimation.ts";
import { ISSUANCE } from "./tables/issuance.ts";
import { LABEL } from "./tables/label.ts";
import { LOCATION } from "./tables/location.ts";
import { METHODOLOGY } from "./tables/methodology.ts";
import { PROGRAM } from "./tables/program.ts";
import { PROJECT } from "./tables/project.ts";
import { PROJECT_METHODOLOGY } from "./tables/project-methodology.ts";
import { RATING } from "./tables/rating.ts";
import { STAKEHOLDER } from "./tables/stakeholder.ts";
import { STAKEHOLDER_PROJECTS } from "./tables/stakeholder-projects.ts";
import { UNIT } from "./tables/unit.ts";
import { UNIT_LABEL } from "./tables/unit-label.ts";
import { VALIDATION } from "./tables/validation.ts";
import { VERIFICATION } from "./tables/verification.ts";

/** The tables of CAD Trust's data model 2.0.2, by name. Ids and timestamps, which the node writes, are left out. */
export const TABLES = {
  program: PROGRAM,
  methodology: METHODOLOGY,
  stakeholder: STAKEHOLDER,
  label: LABEL,
  project: PROJECT,
  stakeholder_projects: STAKEHOLDER_PROJECTS,
  project_methodology: PROJECT_METHODOLOGY,
  validation: VALIDATION,
  verification: VERIFICATION,
  location: LOCATION,
  estimation: ESTIMATION,
  rating: RATING,
  co_benefit: CO_BENEFIT,
  issuance: ISSUANCE,
  unit: UNIT,
  unit_label: UNIT_LABEL,
  aef_t5_authorized_entities: AEF_T5_AUTHORIZED_ENTITIES,
  aef_t1_submission: AEF_T1_SUBMISSION,
  aef_t2_authorizations: AEF_T2_AUTHORIZATIONS,
  aef_t3_actions: AEF_T3_ACTIONS,
  aef_t4_holdings: AEF_T4_HOLDINGS,
} as const satisfies Readonly<Record<TableName, TableModel>>;

/** The table's model, for code that treats all tables alike. */
export function tableModel(table: TableName): TableModel {
  return TABLES[table];
}

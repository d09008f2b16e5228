import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { CAD_TRUST_TABLES, type CadTrustTable } from "../../schema/cad-trust.ts";
import { countRecords, type PublicRecord, selectRecords } from "./select-records.ts";

type Deps = { readonly db: Db };
type Branch = CadTrustTable & keyof typeof BRANCHES;

/** Which rows of a table belong to the project with the local id `project`. */
const BRANCHES = {
  program: (project: string) => sql`t.local_id = (
    select j.cad_trust_program_id from cad_trust.project j where j.local_id = ${project})`,
  methodology: (project: string) => sql`t.local_id in (
    select m.cad_trust_methodology_id from cad_trust.project_methodology m
    where m.cad_trust_project_id = ${project})`,
  stakeholder: (project: string) => sql`t.local_id in (
    select s.cad_trust_stakeholder_id from cad_trust.stakeholder_projects s
    where s.cad_trust_project_id = ${project})`,
  label: (project: string) => sql`t.local_id in (
    select l.cad_trust_label_id from cad_trust.unit_label l
    join cad_trust.unit u on u.local_id = l.cad_trust_unit_id
    where ${ofIssuances(project)})`,
  project: (project: string) => sql`t.local_id = ${project}`,
  stakeholder_projects: ofProject,
  project_methodology: ofProject,
  validation: ofProject,
  verification: ofProject,
  location: ofProject,
  estimation: ofProject,
  rating: ofProject,
  co_benefit: ofProject,
  issuance: (project: string) => sql`t.cad_trust_project_methodology_id in (
    select m.local_id from cad_trust.project_methodology m
    where m.cad_trust_project_id = ${project})`,
  unit: (project: string) => sql`t.cad_trust_issuance_id in (${issuancesOf(project)})`,
  unit_label: (project: string) => sql`t.cad_trust_unit_id in (
    select u.local_id from cad_trust.unit u where ${ofIssuances(project)})`,
} as const;

function ofProject(project: string) {
  return sql`t.cad_trust_project_id = ${project}`;
}

function ofIssuances(project: string) {
  return sql`u.cad_trust_issuance_id in (${issuancesOf(project)})`;
}

function issuancesOf(project: string) {
  return sql`
    select i.local_id from cad_trust.issuance i
    join cad_trust.project_methodology m on m.local_id = i.cad_trust_project_methodology_id
    where m.cad_trust_project_id = ${project}`;
}

/** The tables that hang on an activity's project, in CAD Trust's order. */
export const ACTIVITY_TABLES: readonly Branch[] = CAD_TRUST_TABLES.filter(isBranch);

function isBranch(table: CadTrustTable): table is Branch {
  return Object.hasOwn(BRANCHES, table);
}

export type TreePage = {
  readonly table: (typeof ACTIVITY_TABLES)[number];
  readonly limit: number;
  readonly offset: number;
};

/**
 * The records of one table that belong to a project, the oldest first.
 * @param project local id, such as "project:GHA01-STOVES"
 */
export function recordsOfProject(
  deps: Deps,
  project: string,
  { table, limit, offset }: TreePage,
): Promise<readonly PublicRecord[]> {
  return selectRecords(deps, table, { where: BRANCHES[table](project), limit, offset });
}

/** How many records of each table belong to a project. */
export function countRecordsOfProject(
  deps: Deps,
  project: string,
  table: (typeof ACTIVITY_TABLES)[number],
): Promise<number> {
  return countRecords(deps, table, BRANCHES[table](project));
}

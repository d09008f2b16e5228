import type { CadTrustTable, Db } from "@sixtwo/db";
import {
  ACTIVITY_TABLES,
  countRecordsOfProject,
  type PublicRecord,
  recordsOfProject,
} from "@sixtwo/db/cad-trust";
import { RegistryError } from "@sixtwo/domain";
import { type NodeRow, nodeRows } from "./node-rows.ts";
import { orgUidOf } from "./org-uid.ts";

type Deps = { readonly db: Db };

/** The rows of one table that belong to an activity, as a node shows them. */
export type TableRows = { readonly table: CadTrustTable; readonly rows: readonly NodeRow[] };

const MOST_ROWS = 50_000;
const PAGE = 1_000;

/**
 * All records of an activity, table by table in CAD Trust's order; null when it has no project.
 * @param project local id, such as "project:GHA01-STOVES"
 * @throws RegistryError BAD_INPUT for an activity with more records than one file holds
 */
export async function activityRows(
  deps: Deps,
  project: string,
): Promise<readonly TableRows[] | null> {
  if ((await countRecordsOfProject(deps, project, "project")) === 0) return null;
  const orgUid = await orgUidOf(deps);
  const tables: TableRows[] = [];
  let left = MOST_ROWS;
  for (const table of ACTIVITY_TABLES) {
    const records = await recordsIn(deps, project, { table, most: left });
    left -= records.length;
    if (left < 0) throw tooMany(project);
    tables.push({ table, rows: await nodeRows({ ...deps, orgUid }, records) });
  }
  return tables;
}

type Wanted = { readonly table: (typeof ACTIVITY_TABLES)[number]; readonly most: number };

/** At most one more than `most`, which tells that there are too many. */
async function recordsIn(deps: Deps, project: string, { table, most }: Wanted) {
  const records: PublicRecord[] = [];
  while (records.length <= most) {
    const page = { table, limit: PAGE, offset: records.length };
    const found = await recordsOfProject(deps, project, page);
    records.push(...found);
    if (found.length < PAGE) break;
  }
  return records;
}

function tooMany(project: string): RegistryError {
  return new RegistryError("BAD_INPUT", {
    message: `${project} has more than ${MOST_ROWS} records, which is too much for one file.`,
    remedy: "Read them page by page from /api/v1/cad-trust/v2/unit and its sisters.",
  });
}

import { type CadTrustRecord, fingerprint } from "@sixtwo/cad-trust";
import {
  type CadTrustTable,
  type Db,
  inSnapshot,
  type ProjectedRecord,
  removeRecords,
  type StoredPublication,
  storedFields,
  storedPublications,
  withdrawRecords,
  writeRecords,
} from "@sixtwo/db";
import { cadTrustRecords, type ProjectionDeps } from "../projection/cad-trust-records.ts";
import { toColumns } from "../projection/column-names.ts";
import { compareRecords } from "../projection/compare-records.ts";
import { endedUnit } from "../projection/ended-unit.ts";

/** How many records the projection added, changed, or found to be gone. */
export type ProjectionCounts = {
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
};

const GONE =
  "The registry no longer has this record: the chain undid it, or it was replaced. " +
  "Remove it on the CAD Trust node.";

/**
 * Brings the cad_trust schema in line with mirror and paperwork, in one transaction. A record that
 * is as it was is not touched, so that a second run changes nothing.
 */
export function projectCadTrust(deps: ProjectionDeps): Promise<ProjectionCounts> {
  return inSnapshot(deps, (db) => projectInto({ ...deps, db }));
}

/** As `projectCadTrust`, in a transaction of the caller's. */
export async function projectInto(deps: ProjectionDeps): Promise<ProjectionCounts> {
  const { db } = deps;
  const records = await cadTrustRecords(deps);
  const compared = compareRecords(await storedPublications({ db }), records);
  const { added, withdrawn, removed } = compared;
  const changed = [...compared.changed, ...(await endUnits(db, compared.endedUnits))];
  await writeRecords({ db }, [...added, ...changed].map(projected));
  await withdrawRecords({ db }, localIds(withdrawn), GONE);
  await removeRecords({ db }, localIds(removed));
  return {
    added: added.length,
    changed: changed.length,
    withdrawn: withdrawn.length + removed.length,
  };
}

async function endUnits(db: Db, ended: readonly StoredPublication[]) {
  const stored = await storedFields({ db }, localIds(ended));
  return ended.flatMap(({ localId, fingerprint: known }) => {
    const unit = endedUnit(localId, stored.get(localId) ?? {});
    return fingerprint(unit) === known ? [] : [unit];
  });
}

function projected(record: CadTrustRecord): ProjectedRecord {
  const { localId, table } = record;
  return {
    table: table as CadTrustTable, // cadTrustRecords fills no other
    localId,
    columns: toColumns(record),
    fingerprint: fingerprint(record),
  };
}

function localIds(publications: readonly StoredPublication[]): readonly string[] {
  return publications.map(({ localId }) => localId);
}

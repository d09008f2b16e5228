import type { Db } from "@sixtwo/db";
import {
  closeVersions,
  RECORD_NAMES,
  type RecordName,
  type RecordTables,
  type RowLoad,
  recordEvents,
  VERSIONED_NAMES,
  type VersionChanges,
  type VersionedName,
  writeVersions,
} from "@sixtwo/db/mirror";
import type { MirrorState } from "./mirror-state.ts";

/** What the reducers changed, apart from the state: it can be stored while they go on. */
export type MirrorChanges = {
  readonly records: { readonly [Name in RecordName]: readonly RecordTables[Name][] };
  readonly versions: { readonly [Name in VersionedName]: VersionChanges<Name> };
};

/** Takes all changes out of the state, which from then on counts them as stored. */
export function takeChanges(state: MirrorState): MirrorChanges {
  return taken(state, (name) => state.versions[name].takeChanges());
}

/** Takes what will not change again out of the state; the rest stays to be taken. */
export function takeFinished(state: MirrorState): MirrorChanges {
  return taken(state, (name) => state.versions[name].takeFinished());
}

function taken({ records }: MirrorState, versions: (name: VersionedName) => object): MirrorChanges {
  const recorded = RECORD_NAMES.map((name) => [name, records[name].splice(0)]);
  const changed = VERSIONED_NAMES.map((name) => [name, versions(name)]);
  return {
    records: Object.fromEntries(recorded) as MirrorChanges["records"], // every name
    versions: Object.fromEntries(changed) as MirrorChanges["versions"], // every name
  };
}

/** Stores the changes. */
export async function storeChanges(db: Db, changes: MirrorChanges): Promise<void> {
  for (const name of RECORD_NAMES) await storeRecords(db, changes, name);
  for (const name of VERSIONED_NAMES) await storeVersions(db, changes, name);
}

/** Gives new rows to a load; what is left of the changes is for `closeChanged`. */
export function loadChanges(load: RowLoad, changes: MirrorChanges): void {
  for (const name of RECORD_NAMES) load.add(name, changes.records[name]);
  for (const name of VERSIONED_NAMES) load.add(name, changes.versions[name].added);
}

/** True when stored rows hold no more. */
export function closesAny({ versions }: MirrorChanges): boolean {
  return VERSIONED_NAMES.some((name) => versions[name].closed.length > 0);
}

/** Ends the stored rows that hold no more. */
export async function closeChanged(db: Db, changes: MirrorChanges): Promise<void> {
  for (const name of VERSIONED_NAMES) await closeVersions(db, name, changes.versions[name].closed);
}

function storeRecords<Name extends RecordName>(db: Db, { records }: MirrorChanges, name: Name) {
  return recordEvents(db, name, records[name]);
}

function storeVersions<Name extends VersionedName>(db: Db, changes: MirrorChanges, name: Name) {
  return writeVersions(db, name, changes.versions[name]);
}

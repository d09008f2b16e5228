import type { Db } from "@sixtwo/db";
import {
  RECORD_NAMES,
  type RecordName,
  recordEvents,
  VERSIONED_NAMES,
  type VersionedName,
  writeVersions,
} from "@sixtwo/db/mirror";
import type { MirrorState } from "./mirror-state.ts";

/** Stores what the reducers changed. */
export async function writeState(db: Db, state: MirrorState): Promise<void> {
  for (const name of RECORD_NAMES) await writeRecords(db, state, name);
  for (const name of VERSIONED_NAMES) await writeTable(db, state, name);
}

function writeRecords<Name extends RecordName>(db: Db, state: MirrorState, name: Name) {
  return recordEvents(db, name, state.records[name]);
}

function writeTable<Name extends VersionedName>(db: Db, state: MirrorState, name: Name) {
  return writeVersions(db, name, state.versions[name].changes());
}

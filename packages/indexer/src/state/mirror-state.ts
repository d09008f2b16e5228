import {
  approachKey,
  levyKey,
  RECORD_NAMES,
  type RecordTables,
  trustKey,
  type VersionedName,
} from "@sixtwo/db/mirror";
import type { LoadedRows } from "./load-rows.ts";
import { createVersionedRows, type VersionedRows } from "./versioned-rows.ts";

/** The rows that some chain blocks touch. Reducers read and change them; `writeState` stores the changes. */
export type MirrorState = {
  readonly versions: { readonly [Name in VersionedName]: VersionedRows<Name> };
  readonly records: Records;
};

type Records = { readonly [Name in keyof RecordTables]: RecordTables[Name][] };

export function createMirrorState(loaded: LoadedRows): MirrorState {
  const records = Object.fromEntries(RECORD_NAMES.map((name) => [name, []]));
  return { versions: versionsOf(loaded), records: records as unknown as Records }; // every name, none with a row yet
}

function versionsOf(loaded: LoadedRows): MirrorState["versions"] {
  return {
    system: createVersionedRows<"system">(() => true, loaded.system),
    offices: createVersionedRows<"offices">(({ office }) => office, loaded.offices),
    policies: createVersionedRows<"policies">(({ registry }) => registry, loaded.policies),
    proposals: createVersionedRows<"proposals">(({ proposal }) => proposal, loaded.proposals),
    accounts: createVersionedRows<"accounts">(({ address }) => address, loaded.accounts),
    trusts: createVersionedRows<"trusts">(trustKey, loaded.trusts),
    approaches: createVersionedRows<"approaches">(approachKey, loaded.approaches),
    levies: createVersionedRows<"levies">(levyKey, loaded.levies),
    authorizations: createVersionedRows<"authorizations">(
      ({ authorization_id }) => authorization_id,
      loaded.authorizations,
    ),
    blocks: createVersionedRows<"blocks">(({ block_id }) => block_id, loaded.blocks),
    requests: createVersionedRows<"requests">(({ request_id }) => request_id, loaded.requests),
    holds: createVersionedRows<"holds">(({ block_id }) => block_id, loaded.holds),
    recalls: createVersionedRows<"recalls">(({ block_id }) => block_id, loaded.recalls),
  };
}

import type { RecordTables, VersionedName } from "@sixtwo/db/mirror";
import type { LoadedRows } from "./load-rows.ts";
import { createVersionedRows, type VersionedRows } from "./versioned-rows.ts";

/** The rows that some chain blocks touch. Reducers read and change them; `writeState` stores the changes. */
export type MirrorState = {
  readonly versions: { readonly [Name in VersionedName]: VersionedRows<Name> };
  readonly records: { readonly [Name in keyof RecordTables]: RecordTables[Name][] };
};

export function createMirrorState(loaded: LoadedRows): MirrorState {
  return {
    versions: {
      system: createVersionedRows<"system">(() => true, loaded.system),
      accounts: createVersionedRows<"accounts">(({ address }) => address, loaded.accounts),
      authorizations: createVersionedRows<"authorizations">(
        ({ authorization_id }) => authorization_id,
        loaded.authorizations,
      ),
      blocks: createVersionedRows<"blocks">(({ block_id }) => block_id, loaded.blocks),
      requests: createVersionedRows<"requests">(({ request_id }) => request_id, loaded.requests),
    },
    records: { registries: [], entities: [], activities: [], batches: [], actions: [] },
  };
}

import {
  approachKey,
  levyKey,
  RECORD_NAMES,
  type RecordTables,
  type RowOf,
  trustKey,
  type VersionedName,
} from "@sixtwo/db/mirror";
import { createVersionedRows, type VersionedRows } from "./versioned-rows.ts";

/**
 * The rows that chain blocks touch. Reducers read and change them; what they changed is taken out and
 * stored, and stays in memory for the chain blocks after.
 */
export type MirrorState = {
  readonly versions: { readonly [Name in VersionedName]: VersionedRows<Name> };
  readonly records: Records;
};

type Records = { readonly [Name in keyof RecordTables]: RecordTables[Name][] };

export type MirrorStateOptions = {
  /** True for a mirror without a row: then nothing is ever asked of the database. */
  readonly isEmpty: boolean;
  /** Rows of one table to remember: memory stays flat however many there are. */
  readonly remembered: number;
};

/** How many rows of each table are kept, unless an operator says otherwise. */
export const HELD_ROWS = 50_000;

export function createMirrorState(options: MirrorStateOptions): MirrorState {
  const records = Object.fromEntries(RECORD_NAMES.map((name) => [name, []]));
  return { versions: versionsOf(options), records: records as unknown as Records }; // every name, none with a row yet
}

function versionsOf({ isEmpty: isWhole, remembered }: MirrorStateOptions): MirrorState["versions"] {
  const rows = <Name extends VersionedName>(
    keyOf: (row: RowOf<Name>) => Parameters<VersionedRows<Name>["get"]>[0],
  ) => createVersionedRows<Name>({ keyOf, isWhole, remembered });
  return {
    system: rows<"system">(() => true),
    offices: rows<"offices">(({ office }) => office),
    policies: rows<"policies">(({ registry }) => registry),
    proposals: rows<"proposals">(({ proposal }) => proposal),
    accounts: rows<"accounts">(({ address }) => address),
    trusts: rows<"trusts">(trustKey),
    approaches: rows<"approaches">(approachKey),
    levies: rows<"levies">(levyKey),
    authorizations: rows<"authorizations">(({ authorization_id }) => authorization_id),
    blocks: rows<"blocks">(({ block_id }) => block_id),
    requests: rows<"requests">(({ request_id }) => request_id),
    holds: rows<"holds">(({ block_id }) => block_id),
    recalls: rows<"recalls">(({ block_id }) => block_id),
  };
}

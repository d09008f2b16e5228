import { RegistryError } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { STILL_VALID } from "../../schema/versioned.ts";
import { insertRows } from "./insert-rows.ts";
import { KEY_SQL, type KeyOf, type RowOf, type VersionedName } from "./versioned-table.ts";

/** What became of versioned rows over some chain blocks. */
export type VersionChanges<Name extends VersionedName> = {
  /** Stored rows that no longer hold from a chain block on. */
  readonly closed: readonly { readonly key: KeyOf<Name>; readonly validTo: bigint }[];
  /** Rows that are new, with their validity. */
  readonly added: readonly RowOf<Name>[];
};

/**
 * Closes and adds versions: two statements whatever their number.
 * @throws RegistryError INTERNAL when a row to close is not there, before anything is added
 */
export async function writeVersions<Name extends VersionedName>(
  db: Db,
  name: Name,
  { closed, added }: VersionChanges<Name>,
): Promise<void> {
  await closeVersions(db, name, closed);
  await insertRows(db, { table: `ledger.${name}`, rows: added, onConflict: "fail" });
}

async function closeVersions<Name extends VersionedName>(
  db: Db,
  name: Name,
  closed: VersionChanges<Name>["closed"],
): Promise<void> {
  if (closed.length === 0) return;
  const { key, arrayType } = KEY_SQL[name];
  const keys = closed.map((row) => row.key);
  const ends = closed.map(({ validTo }) => validTo);
  const { numAffectedRows } = await sql`
    update ${sql.id("ledger", name)} set valid_to = closed.valid_to
    from unnest(${keys}::${arrayType}, ${ends}::bigint[]) as closed (key, valid_to)
    where ${key} = closed.key and ${sql.ref(`${name}.valid_to`)} = ${STILL_VALID}`.execute(db);
  if (numAffectedRows === BigInt(closed.length)) return;
  throw new RegistryError("INTERNAL", {
    message: `${numAffectedRows} of ${closed.length} rows of ledger.${name} could be closed.`,
    remedy:
      "The mirror was changed by hand. Start with an empty database (the embedded one: move DATA_DIR/postgres away): it is filled from the chain again.",
  });
}

import { RegistryError } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { STILL_VALID } from "../../schema/versioned.ts";
import { insertRows } from "./insert-rows.ts";
import { KEY_SQL, type KeyOf, type RowOf, type VersionedName } from "./versioned-table.ts";

/** A stored row that no longer holds from the chain block `validTo` on. */
export type ClosedVersion<Name extends VersionedName> = {
  readonly key: KeyOf<Name>;
  readonly validFrom: bigint;
  readonly validTo: bigint;
};

/** What became of versioned rows over some chain blocks. */
export type VersionChanges<Name extends VersionedName> = {
  readonly closed: readonly ClosedVersion<Name>[];
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

/**
 * Ends versions, in one statement whatever their number.
 * @throws RegistryError INTERNAL when one of them is not there
 */
export async function closeVersions<Name extends VersionedName>(
  db: Db,
  name: Name,
  closed: VersionChanges<Name>["closed"],
): Promise<void> {
  if (closed.length === 0) return;
  const { key, arrayType, implied = sql<boolean>`true` } = KEY_SQL[name];
  const keys = closed.map((row) => row.key);
  const starts = closed.map(({ validFrom }) => validFrom);
  const ends = closed.map(({ validTo }) => validTo);
  const { numAffectedRows } = await sql`
    update ${sql.id("ledger", name)} set valid_to = closed.valid_to
    from unnest(${keys}::${arrayType}, ${starts}::bigint[], ${ends}::bigint[])
      as closed (key, valid_from, valid_to)
    where ${key} = closed.key and ${sql.ref(`${name}.valid_from`)} = closed.valid_from
      and ${sql.ref(`${name}.valid_to`)} = ${STILL_VALID} and ${implied}`.execute(db);
  if (numAffectedRows === BigInt(closed.length)) return;
  throw new RegistryError("INTERNAL", {
    message: `${numAffectedRows} of ${closed.length} rows of ledger.${name} could be closed.`,
    remedy:
      "The mirror was changed by hand. Start with an empty database (the embedded one: move DATA_DIR/postgres away): it is filled from the chain again.",
  });
}

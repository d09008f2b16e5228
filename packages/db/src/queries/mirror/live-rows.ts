import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { AuthorizationRow } from "../../schema/ledger.ts";
import { STILL_VALID } from "../../schema/versioned.ts";
import { KEY_SQL, type KeyOf, type RowOf, type VersionedName } from "./versioned-table.ts";

/** The present rows of the things with these keys; none for a key that nothing has. */
export async function liveRows<Name extends VersionedName>(
  db: Db,
  name: Name,
  keys: readonly KeyOf<Name>[],
): Promise<readonly RowOf<Name>[]> {
  if (keys.length === 0) return [];
  const { key, arrayType } = KEY_SQL[name];
  // All columns, because a new version repeats those that did not change.
  const { rows } = await sql<RowOf<Name>>`
    select * from ${sql.id("ledger", name)}
    where ${key} = any(${keys}::${arrayType}) and valid_to = ${STILL_VALID}`.execute(db);
  return rows;
}

/** What the versions of one authorization have in common. */
export type AuthorizationSeries = Pick<AuthorizationRow, "party" | "name">;

/** The present rows of every version of these authorizations. */
export async function liveAuthorizationVersions(
  db: Db,
  series: readonly AuthorizationSeries[],
): Promise<readonly AuthorizationRow[]> {
  if (series.length === 0) return [];
  const parties = series.map(({ party }) => party);
  const names = series.map(({ name }) => name);
  const { rows } = await sql<AuthorizationRow>`
    select * from ledger.authorizations
    where (party, name) in (select * from unnest(${parties}::text[], ${names}::text[]))
      and valid_to = ${STILL_VALID}`.execute(db);
  return rows;
}

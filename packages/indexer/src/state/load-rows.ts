import type { Db } from "@sixtwo/db";
import {
  liveAuthorizationVersions,
  liveRows,
  type RowOf,
  type VersionedName,
} from "@sixtwo/db/mirror";
import type { TouchedKeys } from "./touched-keys.ts";

export type LoadedRows = { readonly [Name in VersionedName]: readonly RowOf<Name>[] };

/** Loads every row that the reducers will ask for: a handful of queries, however many the events. */
export async function loadRows(db: Db, keys: TouchedKeys): Promise<LoadedRows> {
  const blocks = await liveRows(db, "blocks", [...keys.blocks]);
  // An action names the registries of its accounts, so the holders count as touched.
  const addresses = new Set([...keys.accounts, ...blocks.map(({ holder }) => holder)]);
  const numbered = await liveRows(db, "authorizations", [...keys.authorizations]);
  const versions = await liveAuthorizationVersions(db, keys.series);
  const authorizations = new Map(
    [...numbered, ...versions].map((row) => [row.authorization_id, row]),
  );
  return {
    system: await liveRows(db, "system", [true]),
    accounts: await liveRows(db, "accounts", [...addresses]),
    authorizations: [...authorizations.values()],
    blocks,
    requests: await liveRows(db, "requests", [...keys.requests]),
  };
}

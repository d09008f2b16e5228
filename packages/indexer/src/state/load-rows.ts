import type { Db } from "@sixtwo/db";
import {
  liveAuthorizationVersions,
  liveOffices,
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
  return {
    system: await liveRows(db, "system", [true]),
    offices: await liveOffices(db),
    policies: await liveRows(db, "policies", [...keys.policies]),
    proposals: await liveRows(db, "proposals", [...keys.proposals]),
    accounts: await liveRows(db, "accounts", [...addresses]),
    trusts: await liveRows(db, "trusts", [...keys.trusts]),
    approaches: await liveRows(db, "approaches", [...keys.approaches]),
    levies: await liveRows(db, "levies", [...keys.levies]),
    authorizations: await authorizationRows(db, keys),
    blocks,
    requests: await liveRows(db, "requests", [...keys.requests]),
    holds: await liveRows(db, "holds", [...keys.holds]),
    recalls: await liveRows(db, "recalls", [...keys.recalls]),
  };
}

async function authorizationRows(db: Db, keys: TouchedKeys): Promise<LoadedRows["authorizations"]> {
  const numbered = await liveRows(db, "authorizations", [...keys.authorizations]);
  const versions = await liveAuthorizationVersions(db, keys.series);
  const all = new Map([...numbered, ...versions].map((row) => [row.authorization_id, row]));
  return [...all.values()];
}

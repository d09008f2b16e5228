import type { Db } from "@sixtwo/db";
import {
  type KeyOf,
  liveAuthorizationVersions,
  liveOffices,
  liveRows,
  type VersionedName,
} from "@sixtwo/db/mirror";
import type { Address } from "@sixtwo/domain";
import type { MirrorState } from "./mirror-state.ts";
import type { TouchedKeys } from "./touched-keys.ts";

const BY_KEY = [
  "policies",
  "proposals",
  "trusts",
  "approaches",
  "levies",
  "authorizations",
  "requests",
  "holds",
  "recalls",
] as const satisfies readonly VersionedName[];

/** What every event asks for: the rulebook in force and the offices. There are few, and they stay in memory. */
export async function learnSystem(db: Db, { versions }: MirrorState): Promise<void> {
  versions.system.learn(await liveRows(db, "system", [true]));
  versions.offices.learn(await liveOffices(db));
}

/** Loads every row that the reducers will ask for and that is not in memory: few queries, however many the events. */
export async function learnRows(db: Db, state: MirrorState, keys: TouchedKeys): Promise<void> {
  await learn(db, { state, name: "blocks", keys: keys.blocks });
  await learn(db, { state, name: "accounts", keys: accountsIn(state, keys) });
  for (const name of BY_KEY) await learnTouched(db, { state, name, keys });
  state.versions.authorizations.learn(await liveAuthorizationVersions(db, keys.series));
}

/** An action names the registries of its accounts, so the holders of touched blocks count as touched. */
function* accountsIn({ versions }: MirrorState, keys: TouchedKeys): Iterable<Address> {
  yield* keys.accounts;
  for (const blockId of keys.blocks) {
    const block = versions.blocks.get(blockId);
    if (block !== undefined) yield block.holder;
  }
}

type Touched<Name extends (typeof BY_KEY)[number]> = {
  readonly state: MirrorState;
  readonly name: Name;
  readonly keys: TouchedKeys;
};

function learnTouched<Name extends (typeof BY_KEY)[number]>(
  db: Db,
  { state, name, keys }: Touched<Name>,
): Promise<void> {
  return learn(db, { state, name, keys: keys[name] });
}

type Wanted<Name extends VersionedName> = {
  readonly state: MirrorState;
  readonly name: Name;
  readonly keys: Iterable<KeyOf<Name>>;
};

async function learn<Name extends VersionedName>(
  db: Db,
  { state, name, keys }: Wanted<Name>,
): Promise<void> {
  const rows = state.versions[name];
  rows.learn(await liveRows(db, name, rows.unknown(keys)));
}

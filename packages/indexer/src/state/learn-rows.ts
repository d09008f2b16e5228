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
export async function learnRows(
  source: RowSource,
  state: MirrorState,
  keys: TouchedKeys,
): Promise<void> {
  await learn(source, { state, name: "blocks", keys: keys.blocks });
  await learn(source, { state, name: "accounts", keys: accountsIn(state, keys) });
  for (const name of BY_KEY) await learnTouched(source, { state, name, keys });
  if (keys.series.length === 0) return;
  state.versions.authorizations.learn(await liveAuthorizationVersions(await source(), keys.series));
}

/** Tells where to ask, as soon as the database has what is in memory. */
export type RowSource = () => Promise<Db>;

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
  source: RowSource,
  { state, name, keys }: Touched<Name>,
): Promise<void> {
  return learn(source, { state, name, keys: keys[name] });
}

type Wanted<Name extends VersionedName> = {
  readonly state: MirrorState;
  readonly name: Name;
  readonly keys: Iterable<KeyOf<Name>>;
};

async function learn<Name extends VersionedName>(
  source: RowSource,
  { state, name, keys }: Wanted<Name>,
): Promise<void> {
  const rows = state.versions[name];
  const unknown = rows.unknown(keys);
  if (unknown.length === 0) return;
  rows.learn(await liveRows(await source(), name, unknown));
}

import type { Moment } from "@sixtwo/db/explorer";
import type { Address, ApproachCode, PartyCode, RegistryCode } from "@sixtwo/domain";
import type { GroupedLoader } from "../loaders/grouped-loader.ts";
import type { RequestLoaders } from "../loaders/request-loaders.ts";
import { type Seen, seen } from "./seen.ts";
import { there } from "./there.ts";

// What a thing stands in: each is there whenever the thing is, and is seen at the same moment.

type At = { readonly moment: Moment };

/** The registry that it is in. */
export async function registryOf(
  { registry, moment }: At & { readonly registry: RegistryCode },
  load: RequestLoaders,
) {
  return seen(there(await load.registry(registry), registry), moment);
}

/** The account with the address; null for none. At once when it was read with the page. */
export function accountAt(moment: Moment, address: Address | null, load: RequestLoaders) {
  return address === null ? null : found(load.account, moment, address);
}

/** The same of an account that the mirror always has. */
export function presentAccountAt(moment: Moment, address: Address, load: RequestLoaders) {
  const account = accountAt(moment, address, load);
  if (account instanceof Promise) return account.then((loaded) => there(loaded, address));
  return there(account, address);
}

/** The authorization with the number; null for none. At once when it was read with the page. */
export function authorizationAt(moment: Moment, id: number | null, load: RequestLoaders) {
  return id === null ? null : found(load.authorization, moment, id);
}

/** A promise for each thing of each row would cost more than the rest of the row. */
function found<Key, Row extends object>(
  loader: GroupedLoader<Moment, Key, Row | null>,
  moment: Moment,
  key: Key,
): Seen<Row> | null | Promise<Seen<Row> | null> {
  const asSeen = (row: Row | null) => row && seen(row, moment);
  const primed = loader.primed(moment, key);
  return primed === undefined ? loader(moment, key).then(asSeen) : asSeen(primed);
}

/** The Party's part in the approach; null for none. */
export async function approachAt(
  moment: Moment,
  key: { readonly party: PartyCode; readonly approach: ApproachCode | null },
  load: RequestLoaders,
) {
  const { party, approach } = key;
  const found = approach === null ? null : await load.approach(moment, { party, approach });
  return found && seen(found, moment);
}

/** The entity with the number; null for none. */
export async function entityAt(moment: Moment, id: number | null, load: RequestLoaders) {
  const entity = id === null ? null : await load.entity(id);
  return entity && seen(entity, moment);
}

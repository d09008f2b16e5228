import type { Moment } from "@sixtwo/db/explorer";
import type { Address, ApproachCode, PartyCode, RegistryCode } from "@sixtwo/domain";
import type { RequestLoaders } from "../loaders/request-loaders.ts";
import { seen } from "./seen.ts";
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

/** The account with the address; null for none. */
export async function accountAt(moment: Moment, address: Address | null, load: RequestLoaders) {
  const account = address === null ? null : await load.account(moment, address);
  return account && seen(account, moment);
}

/** The authorization with the number; null for none. */
export async function authorizationAt(moment: Moment, id: number | null, load: RequestLoaders) {
  const authorization = id === null ? null : await load.authorization(moment, id);
  return authorization && seen(authorization, moment);
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

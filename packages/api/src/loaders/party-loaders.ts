import type { Db } from "@sixtwo/db";
import {
  findPolicies,
  findRegistries,
  findRegistriesOfParties,
  sumPartyTotals,
} from "@sixtwo/db/explorer";
import type { PartyCode, RegistryCode } from "@sixtwo/domain";
import { atMoment, byKey } from "./at-moment.ts";
import { counted } from "./counted.ts";
import { inOrder } from "./in-order.ts";

/** Parties with their totals, registries with their policies. */
export function partyLoaders(deps: { readonly db: Db }) {
  return {
    partyTotals: counted(String, (codes: readonly PartyCode[], at) =>
      sumPartyTotals(deps, { codes, ...at }),
    ),
    registriesOfParty: atMoment(async (parties: readonly PartyCode[], moment) => {
      const found = await findRegistriesOfParties(deps, { parties, moment });
      const byParty = Map.groupBy(found, ({ party }) => party);
      return parties.map((party) => byParty.get(party) ?? []);
    }),
    registry: byKey(String, async (codes: readonly RegistryCode[]) =>
      inOrder(codes, await findRegistries(deps, { codes }), [(code) => code, ({ code }) => code]),
    ),
    policy: byKey(String, async (codes: readonly RegistryCode[]) =>
      inOrder(codes, await findPolicies(deps, { codes, moment: null }), [
        (code) => code,
        ({ registry }) => registry,
      ]),
    ),
  };
}

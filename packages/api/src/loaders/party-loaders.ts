import type { Db } from "@sixtwo/db";
import { findRegistries, findRegistriesOfParties, sumPartyTotals } from "@sixtwo/db/explorer";
import type { PartyCode, RegistryCode } from "@sixtwo/domain";
import { atMoment, byKey } from "./at-moment.ts";
import { inOrder } from "./in-order.ts";

/** Parties with their totals, and registries. */
export function partyLoaders(deps: { readonly db: Db }) {
  return {
    partyTotals: atMoment((codes: readonly PartyCode[], moment) =>
      sumPartyTotals(deps, { codes, moment }),
    ),
    registriesOfParty: atMoment(async (parties: readonly PartyCode[], moment) => {
      const found = await findRegistriesOfParties(deps, { parties, moment });
      const byParty = Map.groupBy(found, ({ party }) => party);
      return parties.map((party) => byParty.get(party) ?? []);
    }),
    registry: byKey(String, async (codes: readonly RegistryCode[]) =>
      inOrder(codes, await findRegistries(deps, { codes }), [(code) => code, ({ code }) => code]),
    ),
  };
}

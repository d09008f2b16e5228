import {
  type ApproachCode,
  approachCode,
  type PartyCode,
  partyCode,
  registryCode,
} from "@sixtwo/domain";
import type { Act, TimedAct } from "./act.ts";
import { type JoinApproach, joinApproach } from "./approach-acts.ts";
import type { Fixtures } from "./fixtures.ts";
import { TRAINING_ENTITIES, TRAINING_PARTIES } from "./training-parties.ts";

/** The cooperative approach between XXA and XXC; the demonstration's own "CA000A" is no valid number. */
export const DEMO_APPROACH = approachCode("CA0001");

const OPENED = new Date("2023-03-01T08:00:00Z");
const REGISTERED = new Date("2023-06-01T08:00:00Z");

/** Opens registries, roles, accounts and activities of every training Party. */
export function partiesPlan(fixtures: Fixtures): readonly TimedAct[] {
  return [
    ...TRAINING_PARTIES.flatMap(openParty),
    ...grantFurtherRoles(),
    ...TRAINING_ENTITIES.flatMap(openEntity),
    ...approachesOf(fixtures).flatMap((part) => joinApproach(REGISTERED, part)),
    ...fixtures.activities.map((activity) =>
      timed(REGISTERED, `${activity.registry.slice(0, 3)}-registrar`, {
        kind: "register-activity",
        activity,
      }),
    ),
  ];
}

function openParty({ code, registryName }: (typeof TRAINING_PARTIES)[number]): readonly TimedAct[] {
  const registry = registryCode(`${code}01`);
  return [
    timed(OPENED, "administrator", { kind: "open-registry", registry, name: registryName }),
    timed(OPENED, "administrator", {
      kind: "grant-role",
      to: `${code}-registrar`,
      party: code,
      role: "registrar",
    }),
    timed(OPENED, "administrator", {
      kind: "grant-role",
      to: `${code}-authority`,
      party: code,
      role: "authority",
    }),
    // The Party's own account acts freely, which its authority answers for.
    timed(OPENED, `${code}-authority`, {
      kind: "open-account",
      registry,
      account: `${code}-party`,
      entity: null,
    }),
  ];
}

function openEntity({ id, party, name }: (typeof TRAINING_ENTITIES)[number]): readonly TimedAct[] {
  const registry = registryCode(`${party}01`);
  const by = `${party}-registrar`;
  return [
    timed(OPENED, by, { kind: "register-entity", registry, entity: id, name }),
    timed(OPENED, by, { kind: "open-account", registry, account: id, entity: id }),
  ];
}

/** A second authority, and a verifier, of the training country. */
function grantFurtherRoles(): readonly TimedAct[] {
  const party = partyCode("XXA");
  const grant = (to: string, role: "authority" | "verifier") =>
    timed(OPENED, "administrator", { kind: "grant-role", to, party, role });
  return [grant("XXA-deputy", "authority"), grant("XXA-verifier", "verifier")];
}

/** Each of the two Parties of an approach takes part in it. */
function approachesOf({ transfers }: Fixtures): readonly JoinApproach[] {
  const all = [
    ...bothParties(partyCode("XXA"), partyCode("XXC"), DEMO_APPROACH),
    ...transfers.flatMap(({ host, acquirer, approach }) => bothParties(host, acquirer, approach)),
  ];
  return [...new Map(all.map((item) => [`${item.party} ${item.approach}`, item])).values()];
}

function bothParties(
  host: PartyCode,
  acquirer: PartyCode,
  approach: ApproachCode,
): readonly JoinApproach[] {
  const title = `Cooperation of ${host} and ${acquirer}`;
  return [host, acquirer].map((party) => ({ party, approach, title }));
}

function timed(at: Date, by: string, act: Act): TimedAct {
  return { at, by, act };
}

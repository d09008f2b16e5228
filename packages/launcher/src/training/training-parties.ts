import { type PartyCode, partyCode } from "@sixtwo/domain";
import type { TrainingRoleName } from "./training-role.ts";

export type TrainingParty = { readonly code: PartyCode; readonly registryName: string };

/** The demonstration's Parties, then those of the published transfers. */
export const TRAINING_PARTIES: readonly TrainingParty[] = [
  { code: partyCode("XXA"), registryName: "Registry of the training country" },
  { code: partyCode("XXC"), registryName: "Registry of the training counterpart" },
  { code: partyCode("CHE"), registryName: "Registry of Switzerland (training copy)" },
  { code: partyCode("GHA"), registryName: "Registry of Ghana (training copy)" },
  { code: partyCode("JPN"), registryName: "Registry of Japan (training copy)" },
  { code: partyCode("MDV"), registryName: "Registry of Maldives (training copy)" },
  { code: partyCode("MNG"), registryName: "Registry of Mongolia (training copy)" },
  { code: partyCode("PLW"), registryName: "Registry of Palau (training copy)" },
  { code: partyCode("THA"), registryName: "Registry of Thailand (training copy)" },
];

/** The entities of the UNFCCC demonstration scenarios 1b and 2b. */
export const TRAINING_ENTITIES = [
  { id: "XXA-green-group-a", party: partyCode("XXA"), name: "Green Group A" },
  { id: "XXC-green-c-entity", party: partyCode("XXC"), name: "Green C Entity" },
] as const;

/** What the training country has besides, so that a newcomer finds one of each new thing. */
const FURTHER_ROLES: readonly TrainingRoleName[] = [
  {
    id: "XXA-deputy",
    label: "XXA deputy focal point",
    party: partyCode("XXA"),
    role: "authority",
  },
  { id: "XXA-verifier", label: "XXA verifier", party: partyCode("XXA"), role: "verifier" },
  {
    id: "XXA-adaptation",
    label: "XXA share of proceeds account",
    party: partyCode("XXA"),
    role: "party",
  },
  { id: "XXA-broker", label: "Broker B (XXA)", party: partyCode("XXA"), role: "entity" },
];

/** Every role that gets a key, the ones a newcomer tries first in front. */
export function trainingRoleNames(): readonly TrainingRoleName[] {
  const entities = TRAINING_ENTITIES.map(
    ({ id, party, name }): TrainingRoleName => ({
      id,
      label: `${name} (${party})`,
      party,
      role: "entity",
    }),
  );
  const [host, counterpart, ...others] = TRAINING_PARTIES.map(rolesOfParty);
  return [...(host ?? []), ...(counterpart ?? []), ...entities, ...FURTHER_ROLES, ...others.flat()];
}

function rolesOfParty({ code }: TrainingParty): readonly TrainingRoleName[] {
  return [
    {
      id: `${code}-registrar`,
      label: `${code} registry administrator`,
      party: code,
      role: "registrar",
    },
    {
      id: `${code}-authority`,
      label: `${code} national focal point`,
      party: code,
      role: "authority",
    },
    { id: `${code}-party`, label: `${code} Party account`, party: code, role: "party" },
  ];
}

import type {
  AccountRow,
  ActivityRow,
  ApproachRow,
  AuthorizationRow,
  EntityRow,
  RegistryRow,
} from "@sixtwo/db";
import { type Country, createCountry, firstPlace, type Holder, SINCE_FIRST } from "./country.ts";
import { approachAt, PARTIES, registryOf, seededHash } from "./seeded-names.ts";
import type { Calendar } from "./seeded-time.ts";

/** Everybody, as the first chain block records them. */
export type Participants = {
  readonly countries: readonly Country[];
  readonly registries: readonly RegistryRow[];
  readonly entities: readonly EntityRow[];
  readonly accounts: readonly AccountRow[];
  readonly activities: readonly ActivityRow[];
  readonly approaches: readonly ApproachRow[];
  readonly authorizations: readonly AuthorizationRow[];
};

const ACTIONS_OF_AN_ENTITY = 100;
const ACTIONS_OF_AN_ACTIVITY = 500;
const ACTIONS_OF_AN_AUTHORIZATION = 250;

/** A market in which more actions mean more entities, activities and authorizations; Parties stay 40. */
export function createParticipants(actions: number, calendar: Calendar): Participants {
  const opened = calendar.minedAt(1);
  const countries = PARTIES.map((party, at) =>
    createCountry(
      { party, at, opened },
      {
        entities: shareOf(actions, ACTIONS_OF_AN_ENTITY),
        activities: shareOf(actions, ACTIONS_OF_AN_ACTIVITY),
        authorizations: shareOf(actions, ACTIONS_OF_AN_AUTHORIZATION),
      },
    ),
  );
  const holders = countries.flatMap(everyHolder);
  return {
    countries,
    accounts: holders.map((holder) => account(holder, opened)),
    registries: PARTIES.map((party, at) => ({
      ...{ registry: registryOf(party), party, name: `Registry of ${party}`, opened_at: opened },
      ...firstPlace("registry", at),
    })),
    entities: holders.flatMap((holder) => entityOf(holder, opened)),
    activities: countries.flatMap(({ activities }) => activities),
    approaches: countries.flatMap((country) => approachesOf(country, opened)),
    authorizations: countries.flatMap(({ authorizations }) => authorizations),
  };
}

function shareOf(actions: number, each: number): number {
  return Math.max(2, Math.round(actions / PARTIES.length / each));
}

function everyHolder({ holders, use, cancellation, voluntary }: Country): readonly Holder[] {
  return [...holders, use, cancellation, voluntary];
}

function account(holder: Holder, opened: Date): AccountRow {
  const ofApproach = holder.kind === "ndc-use" || holder.kind === "op-cancellation";
  return {
    ...holder,
    approach: ofApproach ? approachAt(0) : null,
    ...{ free: false, delayed: false, frozen: false, frozen_reason: null, frozen_note: null },
    opened_at: opened,
    tx_hash: seededHash(`account ${holder.address}`),
    ...SINCE_FIRST,
  };
}

function entityOf(holder: Holder, opened: Date): readonly EntityRow[] {
  const { entity_id, registry, party } = holder;
  if (entity_id === null) return [];
  return [
    {
      ...{ entity_id, registry, name: `Entity ${entity_id} of ${party}`, country: party },
      ...{ identification: `${party}-${entity_id}`, registered_at: opened },
      ...firstPlace("entity", entity_id),
    },
  ];
}

function approachesOf({ party, authorizations }: Country, opened: Date): readonly ApproachRow[] {
  const codes = new Set(authorizations.map(({ approach }) => approach));
  return [...codes].map((approach) => ({
    ...{ party, approach, registry: registryOf(party), title: `${party} in ${approach}` },
    document_hash: seededHash(`arrangement ${party} ${approach}`),
    ...{ status: "active", paused_reason: null, paused_note: null, recorded_at: opened },
    ...{ tx_hash: seededHash(`approach ${party} ${approach}`), ...SINCE_FIRST },
  }));
}

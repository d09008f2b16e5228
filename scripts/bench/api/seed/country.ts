import { type AccountRow, type ActivityRow, type AuthorizationRow, STILL_VALID } from "@sixtwo/db";
import { type AccountKind, type PartyCode, SECTORS, TCO2E } from "@sixtwo/domain";
import { approachAt, registryOf, seededAddress, seededHash } from "./seeded-names.ts";

/** One account that the market knows, with what a move to or from it needs. */
export type Holder = Pick<AccountRow, "address" | "registry" | "party" | "kind" | "entity_id">;

/** What a Party's blocks can go to and stand under. */
export type Country = {
  readonly party: PartyCode;
  /** Its own account, then those of its entities. */
  readonly holders: readonly Holder[];
  readonly use: Holder;
  readonly cancellation: Holder;
  readonly voluntary: Holder;
  readonly activities: readonly ActivityRow[];
  readonly authorizations: readonly AuthorizationRow[];
};

/** How many of each a country has. */
export type CountryShape = {
  readonly entities: number;
  readonly activities: number;
  readonly authorizations: number;
};

/** What stands since the first chain block. */
export const SINCE_FIRST = { valid_from: 1n, valid_to: STILL_VALID };

/**
 * A Party, whose entities and authorizations have numbers of their own.
 * @param at its place among the Parties, from 0
 */
export function createCountry(
  { party, at, opened }: { readonly party: PartyCode; readonly at: number; readonly opened: Date },
  shape: CountryShape,
): Country {
  const own = (kind: AccountKind): Holder => holder(party, kind, null);
  const entities = numbers(at, shape.entities).map((id) => holder(party, "entity-holding", id));
  return {
    party,
    holders: [own("party-holding"), ...entities],
    use: own("ndc-use"),
    cancellation: own("op-cancellation"),
    voluntary: own("voluntary-cancellation"),
    activities: numbers(0, shape.activities).map((nth) => activity(party, nth, opened)),
    authorizations: numbers(at, shape.authorizations).map((id) => authorization(party, id, opened)),
  };
}

/** Where one of the first chain block's events stands. */
export function firstPlace(subject: string, logIndex: number) {
  const tx_hash = seededHash(`${subject} ${logIndex}`);
  return { chain_block: 1n, log_index: BigInt(logIndex), tx_hash };
}

/** So many numbers from 1 on, each country's after those of the one before. */
function numbers(at: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, nth) => 1 + at * count + nth);
}

function holder(party: PartyCode, kind: AccountKind, entityId: number | null): Holder {
  const registry = registryOf(party);
  const address = seededAddress(`${registry} ${kind} ${entityId ?? ""}`);
  return { address, registry, party, kind, entity_id: entityId };
}

function activity(party: PartyCode, nth: number, opened: Date): ActivityRow {
  const registry = registryOf(party);
  return {
    ...{ registry, activity: `${party}-ACT-${nth}`, title: `Activity ${nth}` },
    ...{ sector: SECTORS[nth % SECTORS.length] ?? SECTORS[0], activity_type: "Cement" },
    document_hash: seededHash(`document ${registry} ${nth}`),
    registered_at: opened,
    ...firstPlace(`activity ${registry}`, nth),
  };
}

function authorization(party: PartyCode, id: number, opened: Date): AuthorizationRow {
  return {
    ...{ authorization_id: id, name: `${party}-AUTH-${id}`, version: 1, party },
    ...{ registry: registryOf(party), approach: approachAt(id), dated: opened },
    ...{ purposes: ["NDC", "OP"], metric: TCO2E, oimp: "Voluntary market", cap: null },
    first_transfer_definition: "use-or-cancellation",
    ...{ occurrence_from: 2021, occurrence_until: 2030, expires: null },
    ...{ use_from: null, use_until: null, sectors: [SECTORS[0]], activity_types: [] },
    ...{ parties: [], entities: [], terms_hash: seededHash(`terms ${id}`), conditions: "None." },
    ...{ changeable: false, authorized_by: seededAddress("authority"), recorded_at: opened },
    ...{ superseded: false, revoked: false, revoked_entirely: false, revoked_reason: null },
    ...{ tx_hash: seededHash(`authorization ${id}`), ...SINCE_FIRST },
  };
}

import {
  type ApproachCode,
  FIRST_TRANSFER_DEFINITION_LABEL,
  type FirstTransferTrigger,
  metricOf,
  type PartyCode,
  purposesLabel,
  type RegistryCode,
} from "@sixtwo/domain";
import { sql } from "kysely";
import type { AuthorizationRow } from "../../schema/ledger.ts";
import { unitOf } from "../explorer/metrics.ts";
import { heldAt } from "../explorer/moment.ts";
import { plainText } from "../explorer/plain-text.ts";
import { allOf, type Condition, given } from "../explorer/where.ts";
import type { RestList } from "./rest-list.ts";

/** Which authorizations; a field that is null or left out does not matter. */
export type RestAuthorizationFilter = {
  readonly party?: PartyCode | null;
  readonly registry?: RegistryCode | null;
  readonly approach?: ApproachCode | null;
  /** The Party's own name of it, the same for all versions. */
  readonly authorization?: string | null;
  /** True for those that are neither superseded nor revoked. */
  readonly open?: boolean | null;
};

type Row = AuthorizationRow & {
  readonly unit: string;
  /** Identifications of the authorized entities, in their order. */
  readonly entity_identifications: readonly string[];
};

/** The versions of authorizations, in the order in which they were recorded: AEF table 2. */
export const REST_AUTHORIZATIONS: RestList<
  RestAuthorizationFilter,
  Row,
  ReturnType<typeof authorizationTold>
> = {
  name: "authorizations of /api/v1",
  shape: ["bigint"],
  keyOf: ({ authorization_id }) => [String(authorization_id)],
  select: ({ filter, moment, after }) => sql`
    select t.authorization_id, t.name, t.version, t.party, t.registry, t.approach, t.dated,
      t.purposes, t.first_transfer_definition, t.oimp, t.metric, t.cap, t.occurrence_from,
      t.occurrence_until, t.expires, t.use_from, t.use_until, t.sectors, t.activity_types,
      t.parties, t.terms_hash, t.conditions, t.changeable, t.recorded_at, t.tx_hash,
      t.superseded, t.revoked, t.revoked_entirely, t.revoked_reason, ${unitOf("t")} as unit,
      array(select e.identification from unnest(t.entities) with ordinality k (id, place)
        join ledger.entities e on e.entity_id = k.id order by k.place) as entity_identifications
    from ledger.authorizations t
    where ${allOf([
      heldAt("t", moment),
      ...conditions(filter),
      after && sql`t.authorization_id > ${after[0]}::bigint`,
    ])}
    order by t.authorization_id`,
  itemOf: authorizationTold,
};

function conditions(filter: RestAuthorizationFilter): readonly Condition[] {
  return [
    given(filter.party, (party) => sql`t.party = ${party}`),
    given(filter.registry, (registry) => sql`t.registry = ${registry}`),
    given(filter.approach, (approach) => sql`t.approach = ${approach}`),
    given(filter.authorization, (name) => sql`t.name = ${plainText(name)}`),
    given(filter.open, (open) => {
      return sql`(not t.superseded and not t.revoked) = ${open}::boolean`;
    }),
  ];
}

function authorizationTold(row: Row) {
  return {
    authorization: row.name,
    authorizationVersion: row.version,
    party: row.party,
    registry: row.registry,
    approach: row.approach,
    date: row.dated.toISOString(),
    purposes: purposesLabel(new Set(row.purposes)),
    oimp: row.oimp || null,
    firstTransferDefinition: definitionOf(row.first_transfer_definition),
    metric: metricOf(row.metric),
    unit: row.unit,
    authorizedQuantity: row.cap === null ? null : Number(row.cap), // fewer than 2^48
    ...periodsOf(row),
    sectors: [...row.sectors],
    activityTypes: [...row.activity_types],
    authorizedParties: [...row.parties],
    authorizedEntities: [...row.entity_identifications],
    conditions: row.conditions,
    termsHash: row.terms_hash,
    changeable: row.changeable,
    superseded: row.superseded,
    revoked: row.revoked,
    revokedEntirely: row.revoked_entirely,
    revokedReason: row.revoked_reason,
    recordedAt: row.recorded_at.toISOString(),
    transaction: row.tx_hash,
  };
}

function definitionOf(trigger: FirstTransferTrigger | null) {
  return trigger && FIRST_TRANSFER_DEFINITION_LABEL[trigger];
}

function periodsOf(row: Row) {
  return {
    occurrenceFrom: row.occurrence_from,
    occurrenceUntil: row.occurrence_until,
    useFrom: row.use_from?.toISOString() ?? null,
    useUntil: row.use_until?.toISOString() ?? null,
    expires: row.expires?.toISOString() ?? null,
  };
}

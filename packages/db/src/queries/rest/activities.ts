import { type PartyCode, partyOf, type RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { ActivityRow } from "../../schema/ledger.ts";
import { recordedAt } from "../explorer/moment.ts";
import { plainText } from "../explorer/plain-text.ts";
import { allOf, type Condition, given } from "../explorer/where.ts";
import type { RestList } from "./rest-list.ts";

/** Which activities; a field that is null or left out does not matter. */
export type RestActivityFilter = {
  readonly party?: PartyCode | null;
  readonly registry?: RegistryCode | null;
  readonly sector?: string | null;
  readonly activity?: string | null;
  readonly activityType?: string | null;
};

type Row = Pick<ActivityRow, "registry" | "activity" | "title" | "sector"> & {
  readonly activityType: string;
  readonly documentHash: ActivityRow["document_hash"];
  readonly registeredAt: Date;
  readonly transaction: ActivityRow["tx_hash"];
};

/** The activities, by registry and id. */
export const REST_ACTIVITIES: RestList<RestActivityFilter, Row, ReturnType<typeof activityTold>> = {
  name: "activities of /api/v1",
  shape: ["text", "text"],
  keyOf: ({ registry, activity }) => [registry, activity],
  select: ({ filter, moment, after }) => sql`
    select a.registry, a.activity, a.title, a.sector, a.activity_type as "activityType",
      a.document_hash as "documentHash", a.registered_at as "registeredAt",
      a.tx_hash as "transaction"
    from ledger.activities a
    where ${allOf([
      recordedAt("a", moment),
      ...conditions(filter),
      after && sql`(a.registry, a.activity) > (${after[0]}, ${after[1]})`,
    ])}
    order by a.registry, a.activity`,
  itemOf: activityTold,
};

function conditions(filter: RestActivityFilter): readonly Condition[] {
  return [
    given(filter.party, (party) => sql`left(a.registry, 3) = ${party}`),
    given(filter.registry, (registry) => sql`a.registry = ${registry}`),
    given(filter.sector, (sector) => sql`a.sector = ${plainText(sector)}`),
    given(filter.activity, (activity) => sql`a.activity = ${plainText(activity)}`),
    given(filter.activityType, (type) => sql`a.activity_type = ${plainText(type)}`),
  ];
}

function activityTold({ registeredAt, ...row }: Row) {
  return {
    activity: row.activity,
    registry: row.registry,
    party: partyOf(row.registry),
    title: row.title,
    sector: row.sector,
    activityType: row.activityType,
    documentHash: row.documentHash,
    registeredAt: registeredAt.toISOString(),
    transaction: row.transaction,
  };
}

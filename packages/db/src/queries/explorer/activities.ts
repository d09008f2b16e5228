import type { MetricCode, PartyCode, RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";
import { countRows, type Listing, type ListRequest, listRows } from "./listing.ts";
import { type Moment, recordedAt } from "./moment.ts";
import type { Page } from "./page.ts";
import { plainText } from "./plain-text.ts";
import { allOf, type Condition, given } from "./where.ts";

type Deps = { readonly db: Db };

/** An activity is named by its registry's own id. */
export type ActivityKey = { readonly registry: RegistryCode; readonly activity: string };

export type ExplorerActivity = ActivityKey & {
  readonly title: string;
  readonly sector: string;
  readonly activityType: string;
  readonly documentHash: Hash;
  readonly registeredAt: Date;
};

/** Which activities; a field that is null or left out does not matter. */
export type ActivityFilter = {
  readonly party?: PartyCode | null;
  readonly registry?: RegistryCode | null;
  readonly sector?: string | null;
  readonly activityType?: string | null;
  /** Part of the id or the title, in any letter case. */
  readonly text?: string | null;
};

/** By registry and id; by when they were registered; by title. */
export const ACTIVITY_ORDERS = ["code", "registered", "title"] as const;

export type ActivityOrder = (typeof ACTIVITY_ORDERS)[number];

const COLUMNS = sql`
  a.registry, a.activity, a.title, a.sector, a.activity_type as "activityType",
  a.document_hash as "documentHash", a.registered_at as "registeredAt"`;

export const ACTIVITY_LIST: Listing<ExplorerActivity, ActivityFilter, ActivityOrder> = {
  name: "activities",
  rows: (moment, conditions) => sql`
    select ${COLUMNS} from ledger.activities a
    where ${allOf([recordedAt("a", moment), ...conditions])}`,
  conditions: activityConditions,
  sortings: {
    code: {
      by: [
        ["registry", "text"],
        ["activity", "text"],
      ],
      direction: "asc",
    },
    registered: {
      by: [
        ["registeredAt", "timestamptz"],
        ["registry", "text"],
        ["activity", "text"],
      ],
      direction: "desc",
    },
    title: {
      by: [
        ["title", "text"],
        ["registry", "text"],
        ["activity", "text"],
      ],
      direction: "asc",
    },
  },
  usual: "code",
};

/**
 * A page of activities, by registry and id unless another order is asked for.
 * @throws RegistryError BAD_INPUT for a wrong page or text
 */
export function listActivities(
  deps: Deps,
  request: ListRequest<ActivityFilter, ActivityOrder>,
): Promise<Page<ExplorerActivity>> {
  return listRows(deps, ACTIVITY_LIST, request);
}

/** How many activities there are. */
export function countActivities(
  deps: Deps,
  request: Pick<ListRequest<ActivityFilter, ActivityOrder>, "filter" | "moment">,
): Promise<number> {
  return countRows(deps, ACTIVITY_LIST, request);
}

/** The activities with these keys; unknown ones are left out. */
export async function findActivities(
  { db }: Deps,
  { keys }: { readonly keys: readonly ActivityKey[] },
): Promise<readonly ExplorerActivity[]> {
  const { rows } = await sql<ExplorerActivity>`
    select ${COLUMNS} from ledger.activities a
    join ${keyTable(keys)} on k.registry = a.registry and k.activity = a.activity`.execute(db);
  return rows;
}

/** What was issued for each activity in a metric, in the order of the keys. */
export async function sumIssuedForActivities(
  { db }: Deps,
  {
    keys,
    metric,
    moment,
  }: {
    readonly keys: readonly ActivityKey[];
    readonly metric: MetricCode;
    readonly moment: Moment;
  },
): Promise<readonly bigint[]> {
  const among = sql`b.registry = k.registry and b.activity = k.activity
    and b.metric = ${metric}::int`;
  const { rows } = await sql<{ readonly quantity: bigint }>`
    select coalesce(sum(b.quantity), 0) as quantity from ${keyTable(keys)}
    left join ledger.batches b on ${allOf([among, recordedAt("b", moment)])}
    group by k.position order by k.position`.execute(db);
  return rows.map(({ quantity }) => quantity);
}

function keyTable(keys: readonly ActivityKey[]) {
  return sql`unnest(
    ${keys.map(({ registry }) => registry)}::text[],
    ${keys.map(({ activity }) => activity)}::text[]
  ) with ordinality k (registry, activity, position)`;
}

function activityConditions(filter: ActivityFilter): readonly Condition[] {
  return [
    given(filter.party, (party) => sql`left(a.registry, 3) = ${party}`),
    given(filter.registry, (registry) => sql`a.registry = ${registry}`),
    given(filter.sector, (sector) => sql`a.sector = ${plainText(sector)}`),
    given(filter.activityType, (type) => sql`a.activity_type = ${plainText(type)}`),
    given(filter.text, (text) => {
      const part = sql`lower(${plainText(text)})`;
      return sql`(strpos(lower(a.activity), ${part}) > 0 or strpos(lower(a.title), ${part}) > 0)`;
    }),
  ];
}

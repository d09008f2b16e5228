import type { BlockId, MetricCode, PartyCode, RegistryCode, Tonnes } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { LevyKind } from "../../schema/approaches.ts";
import type { Hash } from "../../schema/versioned.ts";
import type { ApproachKey } from "./approach-key.ts";
import type { SortKey } from "./cursor.ts";
import { heldAt, type Moment, recordedAt } from "./moment.ts";
import { type Listing, type Page, type PageRequest, pageOf, startOf } from "./page.ts";
import { rangeTable, type SerialRange } from "./serial-range.ts";
import { allOf, type Condition, given } from "./where.ts";

type Deps = { readonly db: Db };

/** Serials that were set aside on coming under an authorization. */
export type ExplorerLevyTaken = {
  readonly chainBlock: bigint;
  readonly logIndex: bigint;
  readonly kind: LevyKind;
  /** Hundredths of a percent, as it was then. */
  readonly rate: number;
  readonly blockId: BlockId;
  readonly registry: RegistryCode;
  readonly party: PartyCode;
  readonly vintage: number;
  readonly metric: MetricCode;
  readonly firstSerial: bigint;
  readonly lastSerial: bigint;
  /** In the metric. */
  readonly quantity: Tonnes;
  readonly authorizationId: number;
  readonly approach: ApproachKey["approach"];
  readonly at: Date;
  readonly transaction: Hash;
};

/** Which of them; a field that is null or left out does not matter. */
export type LevyTakenFilter = {
  readonly party?: PartyCode | null;
  readonly approach?: ApproachKey["approach"] | null;
  readonly authorizationId?: number | null;
  readonly kinds?: readonly LevyKind[] | null;
  readonly metric?: MetricCode | null;
};

const LEVIES_TAKEN: Listing<ExplorerLevyTaken> = {
  name: "leviesTaken",
  shape: ["bigint", "bigint"],
  keyOf: ({ chainBlock, logIndex }) => [String(chainBlock), String(logIndex)],
};

// The approach of an authorization never changes, so its live row serves every moment.
const FROM = sql`
  ledger.levies_taken x
  join ledger.authorizations t
    on t.authorization_id = x.authorization_id and ${heldAt("t", null)}`;

const COLUMNS = sql`
  x.chain_block as "chainBlock", x.log_index as "logIndex", x.kind, x.rate,
  x.block_id as "blockId", x.registry, x.party, x.vintage, x.metric,
  x.first_serial as "firstSerial", x.last_serial as "lastSerial", x.quantity,
  x.authorization_id as "authorizationId", t.approach, x.taken_at as "at",
  x.tx_hash as "transaction"`;

/**
 * A page of what was set aside, newest first.
 * @throws RegistryError BAD_INPUT for a wrong page
 */
export async function listLeviesTaken(
  { db }: Deps,
  {
    filter,
    page,
    moment,
  }: {
    readonly filter: LevyTakenFilter;
    readonly page: PageRequest;
    readonly moment: Moment;
  },
): Promise<Page<ExplorerLevyTaken>> {
  const conditions = [...takenConditions(filter, moment), before(startOf(LEVIES_TAKEN, page))];
  const { rows } = await sql<ExplorerLevyTaken>`
    select ${COLUMNS} from ${FROM} where ${allOf(conditions)}
    order by x.chain_block desc, x.log_index desc limit ${page.first + 1}::int`.execute(db);
  return pageOf(LEVIES_TAKEN, page, rows);
}

/** How many times something was set aside. */
export async function countLeviesTaken(
  { db }: Deps,
  { filter, moment }: { readonly filter: LevyTakenFilter; readonly moment: Moment },
): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from ${FROM}
    where ${allOf(takenConditions(filter, moment))}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** For each range, what was set aside of its serials, oldest first, in one query. */
export async function listLeviesTakenOfRanges(
  { db }: Deps,
  { ranges, moment }: { readonly ranges: readonly SerialRange[]; readonly moment: Moment },
): Promise<readonly (readonly ExplorerLevyTaken[])[]> {
  const touches = sql`x.registry = k.registry and x.first_serial <= k.last
    and x.last_serial >= k.first`;
  const { rows } = await sql<ExplorerLevyTaken & { readonly position: bigint }>`
    select k.position, ${COLUMNS} from ${rangeTable(ranges)}
    join (${FROM}) on ${allOf([touches, recordedAt("x", moment)])}
    order by x.chain_block, x.log_index`.execute(db);
  const byRange = Map.groupBy(rows, ({ position }) => position);
  return ranges.map((_, at) => byRange.get(BigInt(at + 1)) ?? []);
}

function takenConditions(filter: LevyTakenFilter, moment: Moment): readonly Condition[] {
  return [
    recordedAt("x", moment),
    given(filter.party, (party) => sql`x.party = ${party}`),
    given(filter.approach, (approach) => sql`t.approach = ${approach}`),
    given(filter.authorizationId, (id) => sql`x.authorization_id = ${id}::int`),
    given(filter.kinds, (kinds) => sql`x.kind = any(${kinds}::text[])`),
    given(filter.metric, (metric) => sql`x.metric = ${metric}::int`),
  ];
}

function before(start: SortKey | null): Condition {
  if (start === null) return null;
  return sql`(x.chain_block, x.log_index) < (${start[0]}::bigint, ${start[1]}::bigint)`;
}

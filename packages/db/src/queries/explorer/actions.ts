import type { RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { type ActionFilter, actionConditions } from "./action-filter.ts";
import type { SortKey } from "./cursor.ts";
import type { Moment } from "./moment.ts";
import { type Listing, type Page, type PageRequest, pageOf, startOf } from "./page.ts";
import {
  type ExplorerAction,
  selectActionCount,
  selectActions,
  selectHistory,
} from "./select-actions.ts";
import { rangeTable, type SerialRange } from "./serial-range.ts";
import type { Condition } from "./where.ts";

type Deps = { readonly db: Db };

const ACTIONS: Listing<ExplorerAction> = {
  name: "actions",
  shape: ["bigint", "bigint", "bigint"],
  keyOf: ({ chainBlock, logIndex, item }) => [chainBlock, logIndex, item].map(String),
};

/**
 * A page of actions, newest first.
 * @throws RegistryError BAD_INPUT for a wrong page
 */
export async function listActions(
  { db }: Deps,
  {
    filter,
    page,
    moment,
  }: {
    readonly filter: ActionFilter;
    readonly page: PageRequest;
    readonly moment: Moment;
  },
): Promise<Page<ExplorerAction>> {
  const conditions = [...actionConditions(filter), before(startOf(ACTIONS, page))];
  const { rows } = await selectActions(moment, conditions, page.first + 1).execute(db);
  return pageOf(ACTIONS, page, rows);
}

/** How many actions there are. */
export async function countActions(
  { db }: Deps,
  { filter, moment }: { readonly filter: ActionFilter; readonly moment: Moment },
): Promise<number> {
  const { rows } = await selectActionCount(moment, actionConditions(filter)).execute(db);
  return rows[0]?.count ?? 0;
}

/** For each range, a page of what happened to any of its serials, newest first, in one query. */
export async function listActionsOfRanges(
  { db }: Deps,
  {
    ranges,
    page,
    moment,
  }: {
    readonly ranges: readonly SerialRange[];
    readonly page: PageRequest;
    readonly moment: Moment;
  },
): Promise<readonly Page<ExplorerAction>[]> {
  const touches = sql`a.registry = k.registry and a.first_serial <= k.last
    and a.last_serial >= k.first`;
  const actions = selectActions(moment, [touches, before(startOf(ACTIONS, page))], page.first + 1);
  const { rows } = await sql<ExplorerAction & { readonly position: bigint }>`
    select k.position, x.* from ${rangeTable(ranges)} cross join lateral (${actions}) x
    order by k.position, x."chainBlock" desc, x."logIndex" desc, x.item desc`.execute(db);
  const byRange = Map.groupBy(rows, ({ position }) => position);
  return ranges.map((_, at) => pageOf(ACTIONS, page, byRange.get(BigInt(at + 1)) ?? []));
}

/** For each range, how many actions touched any of its serials, in one query. */
export async function countActionsOfRanges(
  { db }: Deps,
  { ranges, moment }: { readonly ranges: readonly SerialRange[]; readonly moment: Moment },
): Promise<readonly number[]> {
  const touches = sql`a.registry = k.registry and a.first_serial <= k.last
    and a.last_serial >= k.first`;
  const { rows } = await sql<{ readonly count: number }>`
    select x.count from ${rangeTable(ranges)}
    cross join lateral (${selectActionCount(moment, [touches])}) x
    order by k.position`.execute(db);
  return rows.map(({ count }) => count);
}

/** Everything that ever happened to one serial, oldest first: its custody history. */
export async function listHistoryOfSerial(
  { db }: Deps,
  { registry, serial }: { readonly registry: RegistryCode; readonly serial: bigint },
): Promise<readonly ExplorerAction[]> {
  const conditions = actionConditions({ serials: { registry, first: serial, last: serial } });
  return (await selectHistory(conditions).execute(db)).rows;
}

/** Everything that happened in the chain blocks, both included, oldest first. */
export async function listActionsOfChainBlocks(
  { db }: Deps,
  chainBlocks: { readonly from: bigint; readonly to: bigint },
): Promise<readonly ExplorerAction[]> {
  return (await selectHistory(actionConditions({ chainBlocks })).execute(db)).rows;
}

function before(start: SortKey | null): Condition {
  if (start === null) return null;
  const [chainBlock, logIndex, item] = start;
  return sql`(a.chain_block, a.log_index, a.item)
    < (${chainBlock}::bigint, ${logIndex}::bigint, ${item}::bigint)`;
}

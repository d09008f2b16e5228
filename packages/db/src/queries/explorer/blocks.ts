import type { Address, BlockId, RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { STILL_VALID } from "../../schema/versioned.ts";
import { type BlockFilter, blockConditions } from "./block-filter.ts";
import type { SortKey } from "./cursor.ts";
import { heldAt, type Moment } from "./moment.ts";
import { type Listing, type Page, type PageRequest, pageOf, startOf } from "./page.ts";
import {
  amongBlocks,
  type BlockOrder,
  type ExplorerBlock,
  selectBlockCount,
  selectBlocks,
  selectLastBlocks,
} from "./select-blocks.ts";
import type { Condition } from "./where.ts";

type Deps = { readonly db: Db };

const BLOCKS: Listing<ExplorerBlock> = {
  name: "blocks",
  shape: ["numeric"],
  keyOf: ({ id }) => [id.toString()],
};

const LISTINGS: Readonly<Record<BlockOrder, Listing<ExplorerBlock>>> = {
  serial: BLOCKS,
  latest: {
    name: "blocks, latest first",
    shape: ["bigint", "numeric"],
    keyOf: ({ since, id }) => [since.toString(), id.toString()],
  },
};

/**
 * A page of blocks, by id unless another order is asked for.
 * @throws RegistryError BAD_INPUT for a wrong page
 */
export async function listBlocks(
  { db }: Deps,
  {
    filter,
    page,
    moment,
    order = "serial",
  }: {
    readonly filter: BlockFilter;
    readonly page: PageRequest;
    readonly moment: Moment;
    readonly order?: BlockOrder;
  },
): Promise<Page<ExplorerBlock>> {
  const listing = LISTINGS[order];
  const conditions = [...blockConditions(filter), AFTER[order](startOf(listing, page))];
  const limit = page.first + 1;
  const { rows } = await selectBlocks(moment, conditions, { limit, order }).execute(db);
  return pageOf(listing, page, rows);
}

/** How many blocks there are. */
export async function countBlocks(
  { db }: Deps,
  { filter, moment }: { readonly filter: BlockFilter; readonly moment: Moment },
): Promise<number> {
  const { rows } = await selectBlockCount(moment, blockConditions(filter)).execute(db);
  return rows[0]?.count ?? 0;
}

/** A page of each holder's blocks, by id, in one query. */
export async function listBlocksOfHolders(
  { db }: Deps,
  {
    holders,
    page,
    moment,
  }: {
    readonly holders: readonly Address[];
    readonly page: PageRequest;
    readonly moment: Moment;
  },
): Promise<ReadonlyMap<Address, Page<ExplorerBlock>>> {
  const conditions = [sql`b.holder = k.holder`, afterId(startOf(BLOCKS, page))];
  const { rows } = await sql<ExplorerBlock>`
    select x.* from unnest(${holders}::text[]) k (holder)
    cross join lateral (${selectBlocks(moment, conditions, { limit: page.first + 1 })}) x
    order by x.id`.execute(db);
  const byHolder = Map.groupBy(rows, ({ holder }) => holder);
  return new Map(
    holders.map((holder) => [holder, pageOf(BLOCKS, page, byHolder.get(holder) ?? [])]),
  );
}

/** How many blocks each holder has, in one query; a holder without any is left out. */
export async function countBlocksOfHolders(
  { db }: Deps,
  { holders, moment }: { readonly holders: readonly Address[]; readonly moment: Moment },
): Promise<ReadonlyMap<Address, number>> {
  const { rows } = await sql<{ readonly holder: Address; readonly count: number }>`
    select b.holder, count(*)::int as count from ledger.blocks b
    where b.holder = any(${holders}::text[]) and ${heldAt("b", moment)}
    group by b.holder`.execute(db);
  return new Map(rows.map(({ holder, count }) => [holder, count]));
}

/** The blocks with these ids; those that are not there at that moment are left out. */
export async function findBlocks(
  { db }: Deps,
  { ids, moment }: { readonly ids: readonly BlockId[]; readonly moment: Moment },
): Promise<readonly ExplorerBlock[]> {
  return (await selectBlocks(moment, [amongBlocks(ids)], { limit: ids.length }).execute(db)).rows;
}

/** The blocks with these ids as they are, or as they last were before they were merged away. */
export async function findLastBlocks(
  { db }: Deps,
  { ids }: { readonly ids: readonly BlockId[] },
): Promise<readonly ExplorerBlock[]> {
  return (await selectLastBlocks(ids).execute(db)).rows;
}

/** The block that one serial of a registry is in now; null when it was never issued. */
export async function findBlockOfSerial(
  { db }: Deps,
  { registry, serial }: { readonly registry: RegistryCode; readonly serial: bigint },
): Promise<ExplorerBlock | null> {
  // Blocks never overlap, so it can only be the one that begins last before the serial.
  const start = sql`b.first_serial = (
    select s.first_serial from ledger.blocks s
    where s.registry = ${registry} and s.first_serial <= ${serial}::bigint
      and s.valid_to = ${sql.lit(STILL_VALID)}
    order by s.first_serial desc limit 1)`;
  const reaches = sql`b.registry = ${registry} and b.last_serial >= ${serial}::bigint`;
  return (await selectBlocks(null, [reaches, start], { limit: 1 }).execute(db)).rows[0] ?? null;
}

const AFTER: Readonly<Record<BlockOrder, (start: SortKey | null) => Condition>> = {
  serial: afterId,
  latest: (start) =>
    start === null
      ? null
      : sql`(b.valid_from, b.block_id) < (${start[0]}::bigint, ${start[1]}::numeric)`,
};

function afterId(start: SortKey | null): Condition {
  return start === null ? null : sql`b.block_id > ${start[0]}::numeric`;
}

import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Stretch } from "./actions-after.ts";
import { type ExplorerBlock, selectBlockVersions } from "./select-blocks.ts";
import type { Condition } from "./where.ts";

type Deps = { readonly db: Db };

/** A block as it was from the chain block `since` on. */
export type BlockVersion = ExplorerBlock;

/** Chain blocks, the first and the last included. */
export type ChainBlocks = { readonly from: bigint; readonly to: bigint };

/** What blocks became in these chain blocks, in order. */
export async function listBlockVersionsOf(
  { db }: Deps,
  { from, to }: ChainBlocks,
): Promise<readonly BlockVersion[]> {
  return (await inOrder([begunIn({ from, to })]).execute(db)).rows;
}

/** What the first blocks became that changed after a chain block, in order. */
export async function listBlockVersionsAfter(
  { db }: Deps,
  { after, to, limit }: Stretch,
): Promise<readonly BlockVersion[]> {
  const versions = inOrder([begunIn({ from: after + 1n, to })]);
  return (await sql<BlockVersion>`${versions} limit ${limit}::int`.execute(db)).rows;
}

function begunIn({ from, to }: ChainBlocks): Condition {
  return sql`b.valid_from between ${from}::bigint and ${to}::bigint`;
}

/** In the order of the primary key. */
function inOrder(conditions: readonly Condition[]): RawBuilder<BlockVersion> {
  return sql`${selectBlockVersions(conditions)} order by b.valid_from, b.first_serial, b.registry`;
}

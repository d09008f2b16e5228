import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { actionConditions } from "./action-filter.ts";
import { type ExplorerAction, selectHistory } from "./select-actions.ts";

type Deps = { readonly db: Db };

/** What comes after a chain block. */
export type Stretch = {
  /** The chain block before the first. */
  readonly after: bigint;
  /** The last chain block. */
  readonly to: bigint;
  readonly limit: number;
};

/** The first actions, oldest first, of the chain blocks after one and up to another. */
export async function listActionsAfterChainBlock(
  { db }: Deps,
  { after, to, limit }: Stretch,
): Promise<readonly ExplorerAction[]> {
  const history = selectHistory(actionConditions({ chainBlocks: { from: after + 1n, to } }));
  return (await sql<ExplorerAction>`${history} limit ${limit}::int`.execute(db)).rows;
}

import type { Db } from "../../database.ts";
import type { ChainBlockRow } from "../../schema/ledger.ts";
import type { Hash } from "../../schema/versioned.ts";
import { insertRows } from "./insert-rows.ts";

export type ChainBlockHash = { readonly number: bigint; readonly hash: Hash };

export async function insertChainBlocks(db: Db, rows: readonly ChainBlockRow[]): Promise<void> {
  await insertRows(db, { table: "ledger.chain_blocks", rows, onConflict: "fail" });
}

/** The remembered hashes from one number to another, both included, the newest first. */
export async function rememberedHashes(
  db: Db,
  from: bigint,
  until: bigint,
): Promise<readonly ChainBlockHash[]> {
  return await db
    .selectFrom("ledger.chain_blocks")
    .select(["number", "hash"])
    .where("number", ">=", from)
    .where("number", "<=", until)
    .orderBy("number", "desc")
    .execute();
}

/** The oldest chain block that the mirror remembers; null when it is empty. */
export async function oldestChainBlock(db: Db): Promise<ChainBlockHash | null> {
  const row = await db
    .selectFrom("ledger.chain_blocks")
    .select(["number", "hash"])
    .orderBy("number")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

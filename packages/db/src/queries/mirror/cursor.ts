import type { Address } from "@sixtwo/domain";
import { RegistryError } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";

/** How far the mirror is, and of which chain and ledger it is a mirror. */
export type Cursor = {
  readonly chainId: bigint;
  readonly ledger: Address;
  readonly number: bigint;
  readonly hash: Hash;
  readonly minedAt: Date;
};

/** Null before the first chain block was applied. */
export async function readCursor(db: Db): Promise<Cursor | null> {
  const row = await db
    .selectFrom("ledger.cursor")
    .select(["chain_id", "ledger", "number", "hash", "mined_at"])
    .executeTakeFirst();
  if (row === undefined) return null;
  const { chain_id: chainId, ledger, number, hash, mined_at: minedAt } = row;
  return { chainId, ledger, number, hash, minedAt };
}

/**
 * Keeps every other writer from moving the cursor until the transaction ends.
 * @param at where the caller saw it; null for an empty mirror, which has none to keep
 * @throws RegistryError NOT_SYNCED when another indexer moved it meanwhile
 */
export async function lockCursor(db: Db, at: Cursor | null): Promise<void> {
  const { rows } = await sql<{ readonly hash: Hash }>`
    select hash from ledger.cursor for update`.execute(db);
  if (rows[0]?.hash !== at?.hash) throw movedOn(at);
}

/**
 * Moves the cursor if it still is where the caller saw it, so that no chain block is applied twice.
 * @param from null for the first chain block
 * @throws RegistryError NOT_SYNCED when another indexer moved it meanwhile
 */
export async function moveCursor(db: Db, from: Cursor | null, to: Cursor): Promise<void> {
  const { numAffectedRows } = from === null ? await place(db, to) : await move(db, from, to);
  if (numAffectedRows === 1n) return;
  throw movedOn(from);
}

function movedOn(from: Cursor | null): RegistryError {
  return new RegistryError("NOT_SYNCED", {
    message: `Another indexer moved the mirror on from chain block ${from?.number ?? "none"}.`,
    remedy: "Nothing is lost: this one reads where the mirror is now and goes on from there.",
  });
}

function place(db: Db, { chainId, ledger, number, hash, minedAt }: Cursor) {
  return sql`
    insert into ledger.cursor (chain_id, ledger, number, hash, mined_at)
    values (${chainId}, ${ledger}, ${number}, ${hash}, ${minedAt})
    on conflict do nothing`.execute(db);
}

function move(db: Db, from: Cursor, to: Cursor) {
  return sql`
    update ledger.cursor set number = ${to.number}, hash = ${to.hash}, mined_at = ${to.minedAt}
    where number = ${from.number} and hash = ${from.hash}`.execute(db);
}

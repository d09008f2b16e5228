import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";
import type { Sha256, TableDigests } from "./digest-chain.ts";

/** A stored digest: what the mirror was right after a final chain block. */
export type Checkpoint = {
  readonly number: bigint;
  /** Of the chain block. */
  readonly hash: Hash;
  readonly digest: Sha256;
  /** What changed since the checkpoint before: altogether, and in each table that changed. */
  readonly segment: Sha256;
  readonly tables: TableDigests;
};

/** The checkpoint at a chain block, or the newest; null when there is none. */
export async function findCheckpoint(
  { db }: { readonly db: Db },
  at: bigint | "newest",
): Promise<Checkpoint | null> {
  const stored = db
    .selectFrom("ledger.checkpoints")
    .select(["number", "hash", "digest", "segment"])
    .orderBy("number", "desc")
    .limit(1);
  const asked = at === "newest" ? stored : stored.where("number", "=", at);
  const row = await asked.executeTakeFirst();
  if (row === undefined) return null;
  const tables = await db
    .selectFrom("ledger.checkpoint_tables")
    .select(["table_name", "digest"])
    .where("number", "=", row.number)
    .orderBy("table_name")
    .execute();
  return {
    ...row,
    tables: Object.fromEntries(tables.map(({ table_name, digest }) => [table_name, digest])),
  };
}

/** The digest stored at each checkpoint. */
export async function storedDigests(db: Db): Promise<ReadonlyMap<bigint, Sha256>> {
  const rows = await db.selectFrom("ledger.checkpoints").select(["number", "digest"]).execute();
  return new Map(rows.map(({ number, digest }) => [number, digest]));
}

/** The hash of each checkpoint's chain block, newest first. */
export async function storedHashes(
  db: Db,
): Promise<readonly { readonly number: bigint; readonly hash: Hash }[]> {
  return db
    .selectFrom("ledger.checkpoints")
    .select(["number", "hash"])
    .orderBy("number", "desc")
    .execute();
}

/** Forgets the checkpoints after a chain block: a reorg replaced it although it had counted as final. */
export async function dropCheckpointsAfter(db: Db, number: bigint): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const table of ["ledger.checkpoints", "ledger.checkpoint_tables"] as const) {
      await transaction.deleteFrom(table).where("number", ">", number).execute();
    }
  });
}

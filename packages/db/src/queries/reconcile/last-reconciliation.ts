import type { Db } from "../../database.ts";
import type { Drift, SerialGap } from "./reconciliations.ts";

/** The last comparison that came to its end. */
export type Reconciliation = {
  readonly id: bigint;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** The height at which it ended. */
  readonly chainBlock: bigint;
  /** Blocks. */
  readonly compared: bigint;
  readonly drifting: bigint;
  /** Why a later one has not come to its end; null where none broke off. */
  readonly failure: string | null;
};

type Deps = { readonly db: Db };

/** Null before the first one has come to its end. */
export async function lastReconciliation({ db }: Deps): Promise<Reconciliation | null> {
  const row = await db
    .selectFrom("operations.reconciliations")
    .select(["reconciliation_id as id", "started_at as startedAt", "finished_at as finishedAt"])
    .select(["chain_block as chainBlock", "compared", "drifting"])
    .where("finished_at", "is not", null)
    .orderBy("finished_at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined || row.finishedAt === null || row.chainBlock === null) return null;
  const { finishedAt, chainBlock } = row;
  return { ...row, finishedAt, chainBlock, failure: await failureSince(db, row.id) };
}

async function failureSince(db: Db, id: bigint): Promise<string | null> {
  const row = await db
    .selectFrom("operations.reconciliations")
    .select("failure")
    .where("reconciliation_id", ">", id)
    .orderBy("reconciliation_id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.failure ?? null;
}

/** The first blocks of a comparison that mirror and chain did not agree on, by id. */
export async function driftsOf(
  { db }: Deps,
  { id, limit }: { readonly id: bigint; readonly limit: number },
): Promise<readonly Drift[]> {
  return db
    .selectFrom("operations.drifts")
    .select(["block_id", "chain_block", "holder", "quantity", "chain_holder", "chain_quantity"])
    .where("reconciliation_id", "=", id)
    .orderBy("block_id")
    .limit(limit)
    .execute();
}

/** The registries that did not add up in a comparison. */
export async function serialGapsOf({ db }: Deps, id: bigint): Promise<readonly SerialGap[]> {
  return db
    .selectFrom("operations.serial_gaps")
    .select(["registry", "mirrored", "issued"])
    .where("reconciliation_id", "=", id)
    .orderBy("registry")
    .execute();
}

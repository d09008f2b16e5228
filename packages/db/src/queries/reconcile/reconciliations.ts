import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { DriftRow, SerialGapRow } from "../../schema/operations.ts";

/** A comparison that has begun and not finished. */
export type OpenReconciliation = {
  readonly id: bigint;
  readonly startedAt: Date;
  /** The last block that was compared; null before the first page. */
  readonly after: bigint | null;
  readonly compared: bigint;
  readonly drifting: bigint;
};

/** A block that the mirror and the chain do not agree on. */
export type Drift = Omit<DriftRow, "reconciliation_id">;
/** A registry whose live blocks do not add up to what the chain has issued. */
export type SerialGap = Omit<SerialGapRow, "reconciliation_id">;

const KEPT_RUNS = 48;

/**
 * Begins a comparison, in the transaction that enqueues it: of any number of workers one begins that
 * of a slot. One that is open is gone on with instead.
 * @returns null when another worker has taken the slot
 */
export async function beginReconciliation(
  db: Db,
  { slot, now }: { readonly slot: Date | null; readonly now: Date },
): Promise<OpenReconciliation | null> {
  // Two workers that start at once would begin one each.
  await sql`select pg_advisory_xact_lock(hashtextextended('begin reconciliation', 0))`.execute(db);
  const open = await newestOpen(db);
  if (open !== null) return open;
  await sql`
    delete from operations.drifts where reconciliation_id <= (
      select max(reconciliation_id) - ${KEPT_RUNS} from operations.reconciliations)`.execute(db);
  const begun = await db
    .insertInto("operations.reconciliations")
    .values({ slot, started_at: now })
    .onConflict((conflict) => conflict.column("slot").doNothing())
    .returning("reconciliation_id as id")
    .executeTakeFirst();
  return begun === undefined ? null : findOpenReconciliation(db, begun.id);
}

/** Null when it is finished, or there is none. */
export async function findOpenReconciliation(
  db: Db,
  id: bigint,
): Promise<OpenReconciliation | null> {
  const row = await selectOpen(db).where("reconciliation_id", "=", id).executeTakeFirst();
  return row ?? null;
}

async function newestOpen(db: Db): Promise<OpenReconciliation | null> {
  const row = await selectOpen(db).orderBy("reconciliation_id", "desc").executeTakeFirst();
  return row ?? null;
}

function selectOpen(db: Db) {
  return db
    .selectFrom("operations.reconciliations")
    .select(["reconciliation_id as id", "started_at as startedAt", "after_block as after"])
    .select(["compared", "drifting"])
    .where("finished_at", "is", null);
}

export type ReconciledPage = {
  readonly id: bigint;
  readonly chainBlock: bigint;
  /** The last block of the page. */
  readonly after: bigint;
  readonly compared: number;
  readonly drifting: number;
  /** Those to keep: the first ones. */
  readonly drifts: readonly Drift[];
};

/** Keeps what a page has shown, so that an interrupted comparison goes on after it. */
export async function recordPage(db: Db, page: ReconciledPage): Promise<void> {
  const { id, chainBlock, after, compared, drifting, drifts } = page;
  await db.transaction().execute(async (transaction) => {
    await sql`
      update operations.reconciliations
      set chain_block = ${chainBlock}, after_block = ${after}, failure = null,
        compared = compared + ${compared}, drifting = drifting + ${drifting}
      where reconciliation_id = ${id}`.execute(transaction);
    if (drifts.length === 0) return;
    const rows = drifts.map((drift) => ({ ...drift, reconciliation_id: id }));
    await transaction.insertInto("operations.drifts").values(rows).execute();
  });
}

export type Finish = {
  readonly id: bigint;
  readonly chainBlock: bigint;
  readonly now: Date;
  readonly gaps: readonly SerialGap[];
};

export async function finishReconciliation(db: Db, finish: Finish): Promise<void> {
  const { id, chainBlock, now, gaps } = finish;
  await db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable("operations.reconciliations")
      .set({ finished_at: now, chain_block: chainBlock, failure: null })
      .where("reconciliation_id", "=", id)
      .execute();
    if (gaps.length === 0) return;
    const rows = gaps.map((gap) => ({ ...gap, reconciliation_id: id }));
    await transaction.insertInto("operations.serial_gaps").values(rows).execute();
  });
}

/** Notes why an attempt broke off, for who looks while it is tried again. */
export async function noteFailure(
  db: Db,
  { id, reason }: { readonly id: bigint; readonly reason: string },
): Promise<void> {
  await db
    .updateTable("operations.reconciliations")
    .set({ failure: reason })
    .where("reconciliation_id", "=", id)
    .execute();
}

import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import { onOwnConnection } from "../../own-connection.ts";

type Index = { readonly name: string; readonly definition: string };

/** Where a backfill adds most rows. What a constraint stands on is kept: it finds a row written twice. */
const GROWING = ["ledger.actions", "ledger.blocks"];

const LOOKUP = "blocks_live";
const MEMORY = "256MB"; // of the server, while it sorts for one index
const STATISTICS = 10; // a tenth of what autovacuum will look at

/**
 * Drops the indexes that only readers need, and notes how to make them again: before the first row,
 * so that a backfill pays once for each of them.
 */
export function deferIndexes(db: Db): Promise<void> {
  return db.transaction().execute(drop);
}

async function drop(db: Db): Promise<void> {
  const { rows } = await sql<Index>`
    insert into ledger.deferred_indexes (name, definition)
    select c.relname, pg_get_indexdef(c.oid)
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indrelid = any(${GROWING}::regclass[]) and not i.indisunique
    returning name, definition`.execute(db);
  for (const { name } of rows) await sql`drop index ${sql.id("ledger", name)}`.execute(db);
}

/** Makes the one index that finds the present row of a block, where it was put off. */
export async function buildLookupIndex(db: Db): Promise<void> {
  const { rows } = await sql<Index>`
    select name, definition from ledger.deferred_indexes where name = ${LOOKUP}`.execute(db);
  for (const index of rows) await build(db, index);
}

/**
 * Makes the indexes that were put off, two at a time: each is the work of one processor. Readers go on
 * meanwhile, and an interrupted one begins again.
 * @returns how many were made
 */
export async function buildDeferredIndexes(db: Db): Promise<number> {
  const { rows } = await sql`select from ledger.deferred_indexes`.execute(db);
  if (rows.length === 0) return 0;
  // Without it, or where it fails, all are made here: a failure that stays is told then.
  const helped = onOwnConnection(db, { name: "sixtwo indexes" }, (own) =>
    buildInTurn(own.db, OTHERS_SKIPPED),
  ).catch(() => undefined);
  await buildInTurn(db, OTHERS_SKIPPED);
  await buildInTurn(db, OTHERS_AWAITED);
  await helped;
  return rows.length;
}

/** What to do about an index that somebody else is making. */
const OTHERS_SKIPPED = sql`skip locked`;
const OTHERS_AWAITED = sql``;

/** Makes one after the other until none is left. */
async function buildInTurn(db: Db, others: RawBuilder<unknown>): Promise<void> {
  const next = (transaction: Db) => buildNext(transaction, others);
  while (await db.transaction().execute(next));
}

/** @returns false when there was none left */
async function buildNext(transaction: Db, others: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql<Index>`
    select name, definition from ledger.deferred_indexes
    order by name limit 1 for update ${others}`.execute(transaction);
  for (const index of rows) await build(transaction, index);
  return rows.length > 0;
}

/** A first idea of what the rows are like, so that readers' plans are sound at once; autovacuum refines it. */
export async function analyzeGrown(db: Db): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`set local default_statistics_target = ${sql.lit(STATISTICS)}`.execute(transaction);
    const tables = sql.join(GROWING.map((table) => sql.table(table)));
    await sql`analyze ${tables}`.execute(transaction);
  });
}

async function build(transaction: Db, { name, definition }: Index): Promise<void> {
  await sql`set local maintenance_work_mem = ${sql.lit(MEMORY)}`.execute(transaction);
  // Two made side by side take less than one that several processes make together.
  await sql`set local max_parallel_maintenance_workers = 0`.execute(transaction);
  await sql.raw(definition).execute(transaction); // PostgreSQL's own words, noted when it was dropped
  await sql`delete from ledger.deferred_indexes where name = ${name}`.execute(transaction);
}

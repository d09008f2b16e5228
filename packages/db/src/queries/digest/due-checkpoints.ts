import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { DIGEST_TABLES } from "./digest-columns.ts";

type Wanted = {
  /** The newest chain block that no reorg replaces any more. */
  readonly final: bigint;
  readonly every: bigint;
  /** Checkpoints at most. */
  readonly limit: number;
};

/** The heights of the checkpoints that come next: the first one ends the segment of the first row. */
export async function dueCheckpoints(
  db: Db,
  { final, every, limit }: Wanted,
): Promise<readonly bigint[]> {
  const newest = await newestNumber(db);
  const known = newest ?? (await firstChange(db, final));
  if (known === null) return [];
  const first = newest === null ? ((known - 1n) / every + 1n) * every : known + every;
  const heights: bigint[] = [];
  for (let next = first; next <= final && heights.length < limit; next += every) heights.push(next);
  return heights;
}

async function newestNumber(db: Db): Promise<bigint | null> {
  const row = await db
    .selectFrom("ledger.checkpoints")
    .select("number")
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.number ?? null;
}

/** The first chain block in which anything became so; null when that is after `until`. */
async function firstChange(db: Db, until: bigint): Promise<bigint | null> {
  const firsts = DIGEST_TABLES.map(({ kind, name }) => {
    const height = sql.ref(kind === "records" ? "chain_block" : "valid_from");
    return sql`(select min(${height}) from ${sql.id("ledger", name)})`;
  });
  const { rows } = await sql<{ readonly first: bigint | null }>`
    select least(${sql.join(firsts)}) as first`.execute(db);
  const first = rows[0]?.first ?? null;
  return first === null || first > until ? null : first;
}

import { type AsOf, RegistryError } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import { STILL_VALID } from "../../schema/versioned.ts";

/** The ledger as it stood right after this chain block; null for now. */
export type Moment = bigint | null;

const BEFORE_EVERYTHING = -1n;

/**
 * The chain block that a question about the past is answered for. A date stands for the last chain
 * block mined at or before it; a date before the ledger began finds nothing.
 * @throws RegistryError BAD_INPUT for a chain block that is not mirrored
 */
export async function momentOf({ db }: { readonly db: Db }, asOf: AsOf | null): Promise<Moment> {
  if (asOf === null) return null;
  if ("date" in asOf) return lastMinedBy(db, asOf.date);
  const cursor = await db.selectFrom("ledger.cursor").select("number").executeTakeFirst();
  const height = cursor?.number ?? BEFORE_EVERYTHING;
  if (asOf.chainBlock <= height) return asOf.chainBlock;
  throw new RegistryError("BAD_INPUT", {
    message: `Chain block ${asOf.chainBlock} is not mirrored; the mirror is at ${height}.`,
    remedy: `Ask as of ${height} or an earlier chain block, or leave asOf out for now.`,
  });
}

/** Of chain blocks with events: those without are not remembered for long, and nothing changes in them. */
async function lastMinedBy(db: Db, date: Date): Promise<bigint> {
  const found = await db
    .selectFrom("ledger.chain_blocks")
    .select("number")
    .where("mined_at", "<=", date)
    .where("events", ">", sql.lit(0)) // a literal, for the partial index
    .orderBy("mined_at", "desc")
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return found?.number ?? BEFORE_EVERYTHING;
}

/** True of a versioned row, by the alias of its table, that held at that moment. */
export function heldAt(alias: string, moment: Moment): RawBuilder<boolean> {
  const from = sql.ref(`${alias}.valid_from`);
  const to = sql.ref(`${alias}.valid_to`);
  // A literal, not a parameter: only so do the partial indexes on live rows serve.
  if (moment === null) return sql`${to} = ${sql.lit(STILL_VALID)}`;
  return sql`${from} <= ${moment}::bigint and ${to} > ${moment}::bigint`;
}

/** True of a row that is written once, by the alias of its table, and was there at that moment. */
export function recordedAt(alias: string, moment: Moment): RawBuilder<boolean> | null {
  return moment === null ? null : sql`${sql.ref(`${alias}.chain_block`)} <= ${moment}::bigint`;
}

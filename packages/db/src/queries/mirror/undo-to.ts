import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { STILL_VALID } from "../../schema/versioned.ts";
import { RECORD_NAMES } from "./record-events.ts";
import { VERSIONED_NAMES } from "./versioned-table.ts";

/**
 * Takes the mirror back to right after a chain block: rows that began later go, rows that ended
 * later hold again. The cursor is not touched.
 */
export async function undoTo(db: Db, chainBlock: bigint): Promise<void> {
  for (const name of RECORD_NAMES) {
    await sql`delete from ${sql.id("ledger", name)} where chain_block > ${chainBlock}`.execute(db);
  }
  for (const name of VERSIONED_NAMES) {
    const table = sql.id("ledger", name);
    await sql`delete from ${table} where valid_from > ${chainBlock}`.execute(db);
    await sql`
      update ${table} set valid_to = ${STILL_VALID}
      where valid_to > ${chainBlock} and valid_to < ${STILL_VALID}`.execute(db);
  }
  await sql`delete from ledger.chain_blocks where number > ${chainBlock}`.execute(db);
}

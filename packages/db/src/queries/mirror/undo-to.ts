import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import { STILL_VALID } from "../../schema/versioned.ts";
import { RECORD_NAMES, type RecordName } from "./record-events.ts";
import { VERSIONED_NAMES, type VersionedName } from "./versioned-table.ts";

/**
 * Takes the mirror back to right after a chain block: rows that began later go, rows that ended
 * later hold again. The cursor is not touched. One statement, because a reader waits for a reorg.
 */
export async function undoTo(db: Db, chainBlock: bigint): Promise<void> {
  const undoings = [
    ...RECORD_NAMES.map((name) => unrecord(name, chainBlock)),
    ...VERSIONED_NAMES.flatMap((name) => [unbegin(name, chainBlock), unend(name, chainBlock)]),
  ];
  const steps = undoings.map((undoing, place) => sql`${sql.ref(`step_${place}`)} as (${undoing})`);
  await sql`
    with ${sql.join(steps)}
    delete from ledger.chain_blocks where number > ${chainBlock}`.execute(db);
}

function unrecord(name: RecordName, chainBlock: bigint): RawBuilder<unknown> {
  return sql`delete from ${sql.id("ledger", name)} where chain_block > ${chainBlock}`;
}

function unbegin(name: VersionedName, chainBlock: bigint): RawBuilder<unknown> {
  return sql`delete from ${sql.id("ledger", name)} where valid_from > ${chainBlock}`;
}

/** Of rows that stay: one statement must not change a row that it deletes. */
function unend(name: VersionedName, chainBlock: bigint): RawBuilder<unknown> {
  return sql`
    update ${sql.id("ledger", name)} set valid_to = ${sql.lit(STILL_VALID)}
    where valid_to > ${chainBlock} and valid_to < ${sql.lit(STILL_VALID)}
      and valid_from <= ${chainBlock}`;
}

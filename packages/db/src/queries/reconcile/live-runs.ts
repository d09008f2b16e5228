import type { RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { STILL_VALID } from "../../schema/versioned.ts";
import { type Cursor, readCursor } from "../mirror/cursor.ts";

/** A live block as the mirror has it; nothing about it is sure before the chain has said the same. */
export type MirroredRun = {
  readonly id: bigint;
  readonly holder: string;
  readonly quantity: bigint;
};

/** Rows, and where the mirror was when it held them. */
export type Mirrored<Row> = { readonly at: Cursor; readonly rows: readonly Row[] };

/** The live blocks after an id, in the order of their ids; null while nothing is mirrored. */
export function liveRunsAfter(
  db: Db,
  { after, limit }: { readonly after: bigint | null; readonly limit: number },
): Promise<Mirrored<MirroredRun> | null> {
  return atCursor(db, async (snapshot) => {
    const { rows } = await sql<MirroredRun>`
      select block_id as id, holder, quantity from ledger.blocks
      where valid_to = ${sql.lit(STILL_VALID)} and block_id > ${after ?? -1n}
      order by block_id limit ${limit}`.execute(snapshot);
    return rows;
  });
}

/** How many serials the live blocks of each registry have together; null while nothing is mirrored. */
export function liveSerials(
  db: Db,
): Promise<Mirrored<{ readonly registry: RegistryCode; readonly serials: bigint }> | null> {
  return atCursor(db, async (snapshot) => {
    const { rows } = await sql<{ readonly registry: RegistryCode; readonly serials: bigint }>`
      select r.registry, coalesce(sum(b.quantity), 0) as serials
      from ledger.registries r
      left join ledger.blocks b
        on b.registry = r.registry and b.valid_to = ${sql.lit(STILL_VALID)}
      group by r.registry order by r.registry`.execute(snapshot);
    return rows;
  });
}

function atCursor<Row>(
  db: Db,
  read: (snapshot: Db) => Promise<readonly Row[]>,
): Promise<Mirrored<Row> | null> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (snapshot) => {
      const at = await readCursor(snapshot);
      return at === null ? null : { at, rows: await read(snapshot) };
    });
}

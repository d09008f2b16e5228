import { createHash } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";

/** Every table that the chain alone decides, with an order that does not depend on how it came to be. */
const TABLES: Readonly<Record<string, RawBuilder<unknown>>> = {
  accounts: sql`address collate "C", valid_from`,
  actions: sql`chain_block, log_index, item`,
  activities: sql`registry collate "C", activity collate "C"`,
  authorizations: sql`authorization_id, valid_from`,
  batches: sql`registry collate "C", batch`,
  blocks: sql`block_id, valid_from`,
  entities: sql`entity_id`,
  registries: sql`registry collate "C"`,
  requests: sql`request_id, valid_from`,
  system: sql`valid_from`,
};

/** SHA-256 in hexadecimal digits: of each table, and of all of them. */
export type StateDigest = {
  readonly digest: string;
  readonly tables: Readonly<Record<string, string>>;
};

/**
 * A fingerprint of the whole mirror, history included: two mirrors of the same chain up to the same
 * chain block have the same one. The cursor and the remembered chain blocks do not count.
 */
export async function stateDigest(db: Db): Promise<StateDigest> {
  const tables: Record<string, string> = {};
  await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (snapshot) => {
      for (const [name, order] of Object.entries(TABLES)) {
        tables[name] = sha256(await tableText(snapshot, name, order));
      }
    });
  return { digest: sha256(JSON.stringify(tables)), tables };
}

async function tableText(db: Db, name: string, order: RawBuilder<unknown>): Promise<string> {
  const { rows } = await sql<{ text: string | null }>`
    select string_agg(md5(mirrored::text), '' order by ${order}) as text
    from ${sql.id("ledger", name)} as mirrored`.execute(db);
  return rows[0]?.text ?? "";
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

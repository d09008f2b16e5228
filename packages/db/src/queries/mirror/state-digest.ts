import { createHash } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import type { RecordName } from "./record-events.ts";
import type { VersionedName } from "./versioned-table.ts";

/** Every table that the chain alone decides, with an order that does not depend on how it came to be. */
const TABLES: Readonly<Record<VersionedName | RecordName, RawBuilder<unknown>>> = {
  accounts: sql`address collate "C", valid_from`,
  actions: sql`chain_block, log_index, item`,
  activities: sql`registry collate "C", activity collate "C"`,
  approaches: sql`party collate "C", approach collate "C", valid_from`,
  approach_statuses: sql`chain_block, log_index`,
  authorizations: sql`authorization_id, valid_from`,
  batches: sql`registry collate "C", batch`,
  beneficiary_names: sql`block_id`,
  blocks: sql`block_id, valid_from`,
  entities: sql`entity_id`,
  holds: sql`block_id, valid_from`,
  initial_reports: sql`chain_block, log_index`,
  levies: sql`party collate "C", approach collate "C", kind collate "C", valid_from`,
  levies_taken: sql`chain_block, log_index`,
  metrics: sql`metric`,
  offices: sql`office collate "C", valid_from`,
  policies: sql`registry collate "C", valid_from`,
  proposals: sql`proposal collate "C", valid_from`,
  recalls: sql`block_id, valid_from`,
  registries: sql`registry collate "C"`,
  requests: sql`request_id, valid_from`,
  system: sql`valid_from`,
  trusts: sql`account collate "C", counterparty collate "C", valid_from`,
  underlying_claims: sql`registry collate "C", batch`,
  verifications: sql`chain_block, log_index`,
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

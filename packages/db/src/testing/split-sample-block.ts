import { sql } from "kysely";
import type { Db } from "../database.ts";
import { sampleAddress } from "./sample-address.ts";

/** Sends serials 301 to 550 of the sample ledger to the Party's own account (a1) on 1 July 2026. */
export async function splitSampleBlock(db: Db): Promise<void> {
  await sql`
    insert into ledger.blocks (block_id, registry, party, vintage, batch, metric, first_serial,
      last_serial, quantity, holder, authorization_id, first_transferred, terminal, locked, frozen, valid_from)
    select block_id + 300, registry, party, vintage, batch, metric, 301, 550, 250, ${sampleAddress("a1")},
      authorization_id, first_transferred, terminal, locked, frozen, 7
    from ledger.blocks where first_serial = 1 and last_serial = 550`.execute(db);
  await sql`
    update ledger.blocks set last_serial = 300, quantity = 300
    where first_serial = 1 and last_serial = 550`.execute(db);
  await sql`
    insert into ledger.actions (chain_block, log_index, kind, block_id, registry, party, vintage,
      batch, metric, first_serial, last_serial, quantity, authorization_id, acted_at, effective_at, tx_hash)
    select 7, 0, 'domestic-transfer', block_id, registry, party, vintage, batch, metric,
      first_serial, last_serial, quantity, authorization_id, '2026-07-01T00:00:00Z', '2026-07-01T00:00:00Z',
      '0x' || repeat('7', 64)
    from ledger.blocks where first_serial = 301
    on conflict do nothing`.execute(db);
}

/** Joins again what `splitSampleBlock` split. */
export async function mergeSampleBlock(db: Db): Promise<void> {
  await sql`delete from ledger.blocks where first_serial = 301`.execute(db);
  await sql`
    update ledger.blocks set last_serial = 550, quantity = 550
    where first_serial = 1 and last_serial = 300`.execute(db);
}

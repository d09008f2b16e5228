import { sql } from "kysely";
import type { Db } from "../database.ts";
import { sampleAddress } from "./sample-address.ts";

/** Adds so many domestic transfers of the first batch to the sample ledger's last chain block. */
export async function addSampleTransfers(db: Db, count: number): Promise<void> {
  const [from, to] = [sampleAddress("a2"), sampleAddress("a1")];
  await sql`
    insert into ledger.actions (chain_block, log_index, item, kind, block_id, registry, party,
      vintage, batch, metric, first_serial, last_serial, quantity, authorization_id, from_account,
      to_account, from_registry, to_registry, acted_at, effective_at, tx_hash)
    select 6, 1000 + n, 0, 'domestic-transfer', a.block_id, a.registry, a.party, a.vintage, a.batch,
      a.metric, a.first_serial, a.last_serial, a.quantity, 1, ${from}, ${to}, a.registry, a.registry,
      a.acted_at, a.effective_at, a.tx_hash
    from ledger.actions a, generate_series(1, ${count}::int) n
    where a.kind = 'issuance' and a.chain_block = 2`.execute(db);
  await sql`analyze ledger.actions`.execute(db);
}

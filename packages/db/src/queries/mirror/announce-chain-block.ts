import { sql } from "kysely";
import type { Db } from "../../database.ts";

/** Listeners on this channel hear the number of the chain block up to which the mirror is. */
export const CHAIN_BLOCK_CHANNEL = "sixtwo_chain_block";

/** Tells every listener, once the transaction commits. */
export async function announceChainBlock(db: Db, number: bigint): Promise<void> {
  await sql`select pg_notify(${CHAIN_BLOCK_CHANNEL}, ${String(number)})`.execute(db);
}

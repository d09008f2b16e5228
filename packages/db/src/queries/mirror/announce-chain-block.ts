import { sql } from "kysely";
import type { Db } from "../../database.ts";

/** Listeners on this channel hear the number of the chain block up to which the mirror is. */
export const CHAIN_BLOCK_CHANNEL = "sixtwo_chain_block";

type Announcement = {
  /** The chain block up to which the mirror is. */
  readonly number: bigint;
  /** Chain blocks before it that carried no event are forgotten; those that did stay, for their time. */
  readonly rememberFrom: bigint;
};

/** Tells every listener, once the transaction commits, and forgets what no reorg can reach any more. */
export async function announceChainBlock(
  db: Db,
  { number, rememberFrom }: Announcement,
): Promise<void> {
  await sql`
    with forgotten as (
      delete from ledger.chain_blocks where events = 0 and number < ${rememberFrom})
    select pg_notify(${CHAIN_BLOCK_CHANNEL}, ${String(number)})`.execute(db);
}

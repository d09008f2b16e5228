import type { Address, Reason } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";
import { heldAt } from "./moment.ts";

/** How far the mirror is, and the rulebook in force. */
export type MirrorStatus = {
  readonly chainId: number;
  readonly ledger: Address;
  /** Null until the first event that names one is mirrored. */
  readonly rulebook: Address | null;
  /** Why no block can move; null as long as blocks can. */
  readonly pausedReason: Reason | null;
  readonly chainBlock: bigint;
  readonly chainBlockHash: Hash;
  readonly chainBlockAt: Date;
};

/** Where the mirror stands; null before the first chain block is mirrored. */
export async function findMirrorStatus({ db }: { readonly db: Db }): Promise<MirrorStatus | null> {
  const { rows } = await sql<MirrorStatus>`
    select c.chain_id::int as "chainId", c.ledger, s.rulebook,
      s.paused_reason as "pausedReason", c.number as "chainBlock",
      c.hash as "chainBlockHash", c.mined_at as "chainBlockAt"
    from ledger.cursor c left join ledger.system s on ${heldAt("s", null)}`.execute(db);
  return rows[0] ?? null;
}

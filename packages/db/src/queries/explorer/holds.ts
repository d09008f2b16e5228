import type { Address, BlockId, Reason } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { RecallStatus } from "../../schema/holds.ts";
import type { Hash } from "../../schema/versioned.ts";
import { heldAt, type Moment } from "./moment.ts";

type Deps = { readonly db: Db };
type Wanted = { readonly ids: readonly BlockId[]; readonly moment: Moment };

/** Why a block is frozen. */
export type ExplorerHold = {
  readonly blockId: BlockId;
  readonly reason: Reason;
  readonly note: string;
  readonly heldBy: Address;
  readonly heldAt: Date;
  readonly transaction: Hash;
};

/** A Party's announced move of a block to another of its accounts. */
export type ExplorerRecall = {
  readonly blockId: BlockId;
  readonly to: Address;
  /** From when a second authority may carry it out. */
  readonly due: Date;
  readonly reason: Reason;
  readonly note: string;
  readonly announcedBy: Address;
  readonly announcedAt: Date;
  readonly status: RecallStatus;
  readonly endedBy: Address | null;
  readonly transaction: Hash;
};

/** Why these blocks are frozen; one that is not is left out. */
export async function findHolds(
  { db }: Deps,
  { ids, moment }: Wanted,
): Promise<readonly ExplorerHold[]> {
  const { rows } = await sql<ExplorerHold>`
    select h.block_id as "blockId", h.reason, h.note, h.held_by as "heldBy", h.held_at as "heldAt",
      h.tx_hash as "transaction"
    from ledger.holds h
    where h.block_id = any(${ids.map(String)}::numeric[]) and ${heldAt("h", moment)}`.execute(db);
  return rows;
}

/** The last recall of these blocks; one that never had any is left out. */
export async function findRecalls(
  { db }: Deps,
  { ids, moment }: Wanted,
): Promise<readonly ExplorerRecall[]> {
  const { rows } = await sql<ExplorerRecall>`
    select r.block_id as "blockId", r.to_account as "to", r.due, r.reason, r.note,
      r.announced_by as "announcedBy", r.announced_at as "announcedAt", r.status,
      r.ended_by as "endedBy", r.tx_hash as "transaction"
    from ledger.recalls r
    where r.block_id = any(${ids.map(String)}::numeric[]) and ${heldAt("r", moment)}`.execute(db);
  return rows;
}

import type { Db } from "@sixtwo/db";
import { STILL_VALID } from "@sixtwo/db";
import { type HoldingsDigest, holdingsDigest } from "../chain/holdings-digest.ts";

/** What our mirror says is held, and by whom. */
export async function liveHoldings(db: Db): Promise<HoldingsDigest> {
  const rows = await db
    .selectFrom("ledger.blocks")
    .select(["block_id", "holder", "quantity"])
    .where("valid_to", "=", STILL_VALID)
    .execute();
  return holdingsDigest(
    rows.map(({ block_id, holder, quantity }) => ({ id: block_id, holder, quantity })),
  );
}

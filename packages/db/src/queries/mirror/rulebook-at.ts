import type { Address } from "@sixtwo/domain";
import type { Db } from "../../database.ts";

/** The rulebook in force right after a chain block; null when the ledger had named none yet. */
export async function rulebookAt(db: Db, chainBlock: bigint): Promise<Address | null> {
  const row = await db
    .selectFrom("ledger.system")
    .select("rulebook")
    .where("valid_from", "<=", chainBlock)
    .where("valid_to", ">", chainBlock)
    .executeTakeFirst();
  return row?.rulebook ?? null;
}

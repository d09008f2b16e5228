import type { Address } from "@sixtwo/domain";
import type { Db } from "../../database.ts";
import type { OfficeRow } from "../../schema/offices.ts";
import { STILL_VALID } from "../../schema/versioned.ts";

/** The contracts that may act in the ledger right after a chain block, the rulebook in force among them. */
export async function officesAt(db: Db, chainBlock: bigint): Promise<readonly Address[]> {
  const rows = await db
    .selectFrom("ledger.offices")
    .select("office")
    .where("valid_from", "<=", chainBlock)
    .where("valid_to", ">", chainBlock)
    .orderBy("office")
    .execute();
  return rows.map(({ office }) => office);
}

/** The contracts that may act in the ledger now, and what each may do. */
export async function liveOffices(db: Db): Promise<readonly OfficeRow[]> {
  return await db
    .selectFrom("ledger.offices")
    .select(["office", "powers", "tx_hash", "valid_from", "valid_to"])
    .where("valid_to", "=", STILL_VALID)
    .execute();
}

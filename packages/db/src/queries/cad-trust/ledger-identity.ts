import type { Address } from "@sixtwo/domain";
import type { Db } from "../../database.ts";

/** Chain and contract that the mirror mirrors; null before its first chain block. */
export async function ledgerIdentity({
  db,
}: {
  readonly db: Db;
}): Promise<{ readonly chainId: bigint; readonly ledger: Address } | null> {
  const cursor = await db
    .selectFrom("ledger.cursor")
    .select(["chain_id as chainId", "ledger"])
    .executeTakeFirst();
  return cursor ?? null;
}

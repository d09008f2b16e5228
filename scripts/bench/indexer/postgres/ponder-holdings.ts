import type { Db } from "@sixtwo/db";
import { type HoldingsDigest, holdingsDigest } from "../chain/holdings-digest.ts";
import { requireCount } from "./require-count.ts";

export type PonderTables = {
  readonly "ponder_bench.transfer": {
    readonly id: string;
    readonly block_number: bigint;
    readonly token_id: bigint;
  };
  readonly "ponder_bench.balance": {
    readonly token_id: bigint;
    readonly account: string;
    readonly value: bigint;
  };
};

/**
 * What Ponder says is held. It keeps balances of zero.
 * @throws RegistryError INTERNAL when it has not as many transfers as the chain
 */
export async function ponderHoldings(db: Db, transfers: number): Promise<HoldingsDigest> {
  const tables = db.withTables<PonderTables>();
  await requireCount("Ponder", transfers, () =>
    tables
      .selectFrom("ponder_bench.transfer")
      .select(({ fn }) => fn.countAll<bigint>().as("count"))
      .executeTakeFirstOrThrow(),
  );
  const rows = await tables
    .selectFrom("ponder_bench.balance")
    .select(["token_id", "account", "value"])
    .where("value", "!=", 0n)
    .execute();
  return holdingsDigest(
    rows.map(({ token_id, account, value }) => ({
      id: token_id,
      holder: account,
      quantity: value,
    })),
  );
}

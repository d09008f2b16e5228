import type { Db } from "@sixtwo/db";
import { type HoldingsDigest, holdingsDigest } from "../chain/holdings-digest.ts";
import { requireCount } from "./require-count.ts";

type LimitTables = {
  readonly "public.transfer": { readonly id: bigint };
  readonly "public.account": { readonly id: number; readonly address: Buffer };
  readonly "public.token": { readonly id: number; readonly token_id: Buffer };
  readonly "public.balance": {
    readonly token: number;
    readonly account: number;
    readonly value: bigint;
  };
};

/**
 * What the limit reference says is held, through its dictionaries.
 * @throws RegistryError INTERNAL when it has not as many transfers as the chain
 */
export async function limitHoldings(db: Db, transfers: number): Promise<HoldingsDigest> {
  const tables = db.withTables<LimitTables>();
  await requireCount("The limit reference", transfers, () =>
    tables
      .selectFrom("public.transfer")
      .select(({ fn }) => fn.countAll<bigint>().as("count"))
      .executeTakeFirstOrThrow(),
  );
  const rows = await tables
    .selectFrom("public.balance")
    .innerJoin("public.token", "public.token.id", "public.balance.token")
    .innerJoin("public.account", "public.account.id", "public.balance.account")
    .select(["token_id", "address", "value"])
    .execute();
  return holdingsDigest(
    rows.map(({ token_id, address, value }) => ({
      id: BigInt(`0x${token_id.toString("hex")}`),
      holder: `0x${address.toString("hex")}`,
      quantity: value,
    })),
  );
}

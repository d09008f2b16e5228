import type { Address } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";

/** What an event of a chain block is checked against on the chain itself. */
export type ChainBlockProof = {
  readonly chainBlock: bigint;
  readonly hash: Hash;
  readonly minedAt: Date;
  readonly chainId: number;
  readonly ledger: Address;
  /** In force right after the chain block. */
  readonly rulebook: Address | null;
  /** The contract that could issue then; null when it was not exactly one. */
  readonly issuer: Address | null;
};

/** What proves the events of these chain blocks; one that the mirror does not have is left out. */
export async function findChainBlockProofs(
  { db }: { readonly db: Db },
  { chainBlocks }: { readonly chainBlocks: readonly bigint[] },
): Promise<readonly ChainBlockProof[]> {
  const { rows } = await sql<ChainBlockProof>`
    select n.number as "chainBlock", n.hash, n.mined_at as "minedAt", c.chain_id::int as "chainId",
      c.ledger, (
        select s.rulebook from ledger.system s
        where s.valid_from <= n.number and s.valid_to > n.number) as rulebook, (
        select case when count(*) = 1 then min(o.office::text) end from ledger.offices o
        where 'issue' = any(o.powers) and o.valid_from <= n.number and o.valid_to > n.number
      ) as issuer
    from ledger.chain_blocks n cross join ledger.cursor c
    where n.number = any(${chainBlocks.map(String)}::bigint[])`.execute(db);
  return rows;
}

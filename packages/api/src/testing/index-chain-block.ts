import type { Db } from "@sixtwo/db";
import { announceChainBlock } from "@sixtwo/db/mirror";
import { sampleBlockId } from "@sixtwo/db/testing";
import { partyCode, registryCode, TCO2E, tonnes } from "@sixtwo/domain";

// A hash that carries a number, so that tests can tell it.
const numberedHash = (number: number) => `0x${String(number).padStart(64, "0")}` as const;

/**
 * Mirrors one more chain block, as the indexer would, with one voluntary cancellation for each
 * transaction. What was mirrored at its height or above is undone.
 */
export async function indexChainBlock(
  db: Db,
  number: number,
  ...transactions: readonly number[]
): Promise<void> {
  const identity = transactions.reduce((sum, transaction) => sum * 1000 + transaction, number);
  const head = { number: BigInt(number), hash: numberedHash(identity % 1e15) };
  await db.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom("ledger.actions")
      .where("chain_block", ">=", head.number)
      .execute();
    const rows = transactions.map((hash, at) => cancellation(number, at, hash));
    if (rows.length > 0) await transaction.insertInto("ledger.actions").values(rows).execute();
    await transaction
      .updateTable("ledger.cursor")
      .set({ ...head, mined_at: new Date() })
      .execute();
    await announceChainBlock(transaction, { number: head.number, rememberFrom: 0n });
  });
}

function cancellation(chainBlock: number, place: number, transaction: number) {
  return {
    ...{ chain_block: BigInt(chainBlock), log_index: BigInt(place + 1), item: 0 },
    kind: "voluntary-cancellation" as const,
    block_id: sampleBlockId(1),
    ...{ registry: registryCode("GHA01"), party: partyCode("GHA"), vintage: 2023, batch: 1n },
    ...{ metric: TCO2E, first_serial: 1n, last_serial: 2n, quantity: tonnes(2) },
    ...{ acted_at: new Date(), effective_at: new Date(), tx_hash: numberedHash(transaction) },
    ...{ cause: null, cancellation: null, authorization_id: null, entity_id: null },
    ...{ from_account: null, to_account: null, from_registry: null, to_registry: null },
    ...{ ndc_year: null, beneficiary: null, acted_by: null },
  };
}

import { createEmptyTestDatabase } from "@sixtwo/db/testing";
import { requireSameHoldings } from "../backfill/require-same-holdings.ts";
import { takeInventory } from "../chain/inventory.ts";
import { type PonderTables, ponderHoldings } from "../postgres/ponder-holdings.ts";
import { startPonder } from "../processes/start-ponder.ts";
import { measureLatencies, type Sent } from "./measure-latencies.ts";
import type { RealtimeSource } from "./realtime-source.ts";

/**
 * Ponder at the head of the same chain, told by WebSocket.
 * @returns for each chain block the milliseconds to its row in PostgreSQL.
 * @throws RegistryError INTERNAL when it does not keep up, or holds what the chain does not
 */
export async function measurePonder(source: RealtimeSource): Promise<readonly number[]> {
  const { chain, made, sends, pushes, tell } = source;
  const { ledger } = made.market.deployment;
  const database = await createEmptyTestDatabase();
  const { db, url } = database;
  const ponder = await startPonder({ databaseUrl: url, rpcUrl: chain.rpcUrl, ledger });
  try {
    await ponder.untilReady();
    tell("realtime, ponder, rows");
    const tables = db.withTables<PonderTables>();
    const isSeen = async ({ chainBlock, moved }: Sent) => {
      const transfers = tables.selectFrom("ponder_bench.transfer").select("id");
      const ofBlock = transfers.where("token_id", "=", moved); // the index that it has
      const found = await ofBlock.where("block_number", "=", BigInt(chainBlock)).limit(1).execute();
      return found.length > 0;
    };
    const row = await measureLatencies({ chain, sends, pushes, isSeen });
    const { holdings, transfers } = await takeInventory(chain, ledger);
    requireSameHoldings("Ponder", await ponderHoldings(db, transfers), holdings);
    return row;
  } finally {
    await ponder.end("SIGTERM");
    await database.close();
  }
}

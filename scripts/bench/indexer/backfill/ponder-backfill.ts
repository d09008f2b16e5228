import { createEmptyTestDatabase } from "@sixtwo/db/testing";
import { ponderHoldings } from "../postgres/ponder-holdings.ts";
import { peakMemory, processorSeconds } from "../processes/process-figures.ts";
import { startPonder } from "../processes/start-ponder.ts";
import type { BackfillRun } from "./backfill-run.ts";
import type { BackfillSource } from "./backfill-source.ts";
import { requireSameHoldings } from "./require-same-holdings.ts";

/**
 * Ponder on a fresh database, up to the last chain block with events.
 * @throws RegistryError INTERNAL when it ends early, takes too long, or holds what the chain does not
 */
export async function ponderBackfill(source: BackfillSource): Promise<BackfillRun> {
  const { chain, made, postgres } = source;
  const { market, inventory } = made;
  const database = await createEmptyTestDatabase();
  try {
    const before = processorSeconds(postgres.pid);
    const startedAt = Date.now();
    const ponder = await startPonder({
      databaseUrl: database.url,
      rpcUrl: chain.rpcUrl,
      ledger: market.deployment.ledger,
      endBlock: inventory.chainBlocks,
    });
    try {
      await ponder.untilReady();
      const doneAt = Date.now();
      const run = {
        totalSeconds: (doneAt - startedAt) / 1000,
        indexSeconds: (doneAt - (await ponder.indexing)) / 1000,
        peakMemory: peakMemory(ponder.pid),
        processSeconds: processorSeconds(ponder.pid),
        postgresSeconds: processorSeconds(postgres.pid) - before,
      };
      const holdings = await ponderHoldings(database.db, inventory.transfers);
      requireSameHoldings("Ponder", holdings, inventory.holdings);
      return run;
    } finally {
      await ponder.end("SIGTERM");
    }
  } finally {
    await database.close();
  }
}

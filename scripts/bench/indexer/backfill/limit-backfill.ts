import { getHead } from "@sixtwo/chain";
import { createEmptyTestDatabase } from "@sixtwo/db/testing";
import { limitHoldings } from "../postgres/limit-holdings.ts";
import { peakMemory, processorSeconds } from "../processes/process-figures.ts";
import { startLimit } from "../processes/start-limit.ts";
import type { BackfillRun } from "./backfill-run.ts";
import type { BackfillSource } from "./backfill-source.ts";
import { requireSameHoldings } from "./require-same-holdings.ts";

/**
 * The limit reference on a fresh database: transfers of the ledger alone, indexes at the end.
 * @throws RegistryError INTERNAL when it holds what the chain does not
 */
export async function limitBackfill(source: BackfillSource): Promise<BackfillRun> {
  const { chain, made, postgres } = source;
  const { market, inventory } = made;
  const head = Number((await getHead(chain.client)).number);
  const database = await createEmptyTestDatabase();
  try {
    const before = processorSeconds(postgres.pid);
    const startedAt = Date.now();
    const limit = startLimit({
      rpcUrl: chain.rpcUrl,
      databaseUrl: database.url,
      ledger: market.deployment.ledger,
      head,
    });
    try {
      const { begun, ended } = await limit.times;
      const run = {
        totalSeconds: (ended - startedAt) / 1000,
        indexSeconds: (ended - begun) / 1000,
        peakMemory: peakMemory(limit.pid),
        processSeconds: processorSeconds(limit.pid),
        postgresSeconds: processorSeconds(postgres.pid) - before,
      };
      const holdings = await limitHoldings(database.db, inventory.transfers);
      requireSameHoldings("The limit reference", holdings, inventory.holdings);
      return run;
    } finally {
      await limit.end("SIGTERM");
    }
  } finally {
    await database.close();
  }
}

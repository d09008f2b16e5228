import { getHead } from "@sixtwo/chain";
import { createTestDatabase } from "@sixtwo/db/testing";
import { indexNames } from "../postgres/index-names.ts";
import { liveHoldings } from "../postgres/live-holdings.ts";
import { peakMemory, processorSeconds } from "../processes/process-figures.ts";
import { startOurIndexer } from "../processes/start-our-indexer.ts";
import { untilIndexed, untilMirrored } from "../processes/until-mirrored.ts";
import type { BackfillRun } from "./backfill-run.ts";
import type { BackfillSource } from "./backfill-source.ts";
import { requireSameHoldings } from "./require-same-holdings.ts";

/**
 * Our indexer on a fresh database, until it has every row and every index.
 * @throws RegistryError INTERNAL when it ends early, takes too long, or holds what the chain does not
 */
export async function ourBackfill(source: BackfillSource): Promise<BackfillRun> {
  const { chain, made, postgres } = source;
  const database = await createTestDatabase();
  try {
    const head = await getHead(chain.client);
    const indexes = await indexNames(database.db, "ledger");
    const before = processorSeconds(postgres.pid);
    const startedAt = Date.now();
    const indexer = await startOurIndexer({
      databaseUrl: database.url,
      rpcUrl: chain.rpcUrl,
      deploymentFile: made.deploymentFile,
    });
    try {
      // To ask before would take processor time from what is measured.
      await Promise.race([indexer.backfilled, indexer.exited]);
      await untilMirrored(database.db, indexer, head);
      await untilIndexed(database.db, indexer, indexes);
      const doneAt = Date.now();
      const run = {
        totalSeconds: (doneAt - startedAt) / 1000,
        indexSeconds: (doneAt - (await indexer.leading)) / 1000,
        peakMemory: peakMemory(indexer.pid),
        processSeconds: processorSeconds(indexer.pid),
        postgresSeconds: processorSeconds(postgres.pid) - before,
      };
      requireSameHoldings("Our mirror", await liveHoldings(database.db), made.inventory.holdings);
      return run;
    } finally {
      await indexer.end("SIGTERM");
    }
  } finally {
    await database.close();
  }
}

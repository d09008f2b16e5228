import { setTimeout as sleep } from "node:timers/promises";
import { type ChainBlock, getHead } from "@sixtwo/chain";
import type { Db } from "@sixtwo/db";
import { readCursor } from "@sixtwo/db/mirror";
import { createTestDatabase } from "@sixtwo/db/testing";
import { RegistryError } from "@sixtwo/domain";
import { indexNames } from "../postgres/index-names.ts";
import { liveHoldings } from "../postgres/live-holdings.ts";
import { peakMemory, processorSeconds } from "../processes/process-figures.ts";
import type { Tethered } from "../processes/spawn-tethered.ts";
import { startOurIndexer } from "../processes/start-our-indexer.ts";
import type { BackfillRun } from "./backfill-run.ts";
import type { BackfillSource } from "./backfill-source.ts";
import { requireSameHoldings } from "./require-same-holdings.ts";

const POLL_MS = 10;
const LIMIT_MS = 20 * 60_000;

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
      await untilMirrored(database.db, indexer, { head, indexes });
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

type Wanted = { readonly head: ChainBlock; readonly indexes: string };

async function untilMirrored(db: Db, indexer: Tethered, { head, indexes }: Wanted): Promise<void> {
  const deadline = Date.now() + LIMIT_MS;
  let ended = false;
  void indexer.exited.then(() => {
    ended = true;
  });
  const isDone = async () => {
    const cursor = await readCursor(db);
    return cursor?.hash === head.hash && (await indexNames(db, "ledger")) === indexes;
  };
  while (!(await isDone())) {
    if (ended || Date.now() > deadline) throw notMirrored(indexer);
    await sleep(POLL_MS);
  }
}

function notMirrored(indexer: Tethered): RegistryError {
  return new RegistryError("INTERNAL", {
    message: `Our indexer did not reach the head: ${indexer.output().slice(-1000)}`,
    remedy: "Run npm test -- packages/indexer: it shows what fails.",
  });
}

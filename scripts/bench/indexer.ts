import type { BenchTable } from "./benchmark.ts";
import {
  measureBackfills,
  type Rounds,
  type StageRuns,
} from "./indexer/backfill/measure-backfills.ts";
import { largestStage, stagesUpTo } from "./indexer/chain/stages-up-to.ts";
import type { Stage } from "./indexer/chain/workload.ts";
import { startBenchPostgres } from "./indexer/postgres/start-bench-postgres.ts";
import { installPonder } from "./indexer/processes/install-ponder.ts";
import { measureRealtime } from "./indexer/realtime/measure-realtime.ts";
import { backfillTable } from "./indexer/tables/backfill-table.ts";
import { memoryTable } from "./indexer/tables/memory-table.ts";
import { realtimeTable } from "./indexer/tables/realtime-table.ts";
import { reorgTable } from "./indexer/tables/reorg-table.ts";

const ROUNDS: Readonly<Record<Stage, Rounds>> = {
  "20k": { ours: 3, limit: 3, ponder: 2 },
  "200k": { ours: 3, limit: 3, ponder: 2 },
  "1M": { ours: 1, limit: 1, ponder: 0 },
};

/**
 * How fast our indexer is, beside Ponder and beside the limit, on chains of our own contracts' events
 * and on a PostgreSQL that forgets nothing. BENCH_EVENTS names the largest chain.
 * @throws RegistryError INTERNAL when an indexer fails, or holds what the chain does not
 */
export async function indexer(): Promise<readonly BenchTable[]> {
  const stages = stagesUpTo(largestStage(process.env));
  await installPonder(tell);
  const postgres = await startBenchPostgres();
  process.env.TEST_DATABASE_URL = postgres.url; // where databases are made from now on
  try {
    const runs: StageRuns[] = [];
    for (const stage of stages) {
      runs.push(await measureBackfills({ stage, rounds: ROUNDS[stage], postgres, tell }));
    }
    const realtime = await measureRealtime(tell);
    return [backfillTable(runs), memoryTable(runs), realtimeTable(realtime), reorgTable(realtime)];
  } finally {
    await postgres.stop();
  }
}

/** On stderr, so that stdout holds the figures alone. */
function tell(progress: string): void {
  process.stderr.write(`${progress}\n`);
}

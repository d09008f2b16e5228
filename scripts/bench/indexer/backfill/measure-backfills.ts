import { ensureChain } from "../chain/ensure-chain.ts";
import type { Inventory } from "../chain/inventory.ts";
import { loadChain } from "../chain/load-chain.ts";
import type { Stage } from "../chain/workload.ts";
import type { BenchPostgres } from "../postgres/start-bench-postgres.ts";
import type { BackfillRun } from "./backfill-run.ts";
import { limitBackfill } from "./limit-backfill.ts";
import { ourBackfill } from "./our-backfill.ts";
import { ponderBackfill } from "./ponder-backfill.ts";

/** How often each is measured. */
export type Rounds = { readonly ours: number; readonly limit: number; readonly ponder: number };

/** The runs of one chain, in the order in which they were made. */
export type StageRuns = {
  readonly stage: Stage;
  readonly inventory: Inventory;
  readonly ours: readonly BackfillRun[];
  readonly limit: readonly BackfillRun[];
  readonly ponder: readonly BackfillRun[];
};

type Wanted = {
  readonly stage: Stage;
  readonly rounds: Rounds;
  readonly postgres: BenchPostgres;
  readonly tell: (progress: string) => void;
};

const BACKFILLS = { ours: ourBackfill, limit: limitBackfill, ponder: ponderBackfill } as const;

/** Runs the indexers in turn on one chain, so that a slow minute of the machine meets all of them. */
export async function measureBackfills(wanted: Wanted): Promise<StageRuns> {
  const { stage, rounds, postgres, tell } = wanted;
  const made = await ensureChain(stage, tell);
  const chain = await loadChain(made);
  const runs = { ours: [], limit: [], ponder: [] } as Record<keyof Rounds, BackfillRun[]>; // filled below
  const last = Math.max(rounds.ours, rounds.limit, rounds.ponder);
  try {
    for (let round = 1; round <= last; round += 1) {
      for (const who of ["ours", "limit", "ponder"] as const) {
        if (round > rounds[who]) continue;
        tell(`backfill ${stage}, ${who}, round ${round} of ${rounds[who]}`);
        runs[who].push(await BACKFILLS[who]({ chain, made, postgres }));
      }
    }
  } finally {
    await chain.stop();
  }
  return { stage, inventory: made.inventory, ...runs };
}

import { figure } from "../../../printing/align-columns.ts";
import type { BenchTable, Measurement, RatioLimit } from "../../benchmark.ts";
import type { BackfillRun } from "../backfill/backfill-run.ts";
import type { StageRuns } from "../backfill/measure-backfills.ts";
import type { Stage } from "../chain/workload.ts";
import { median } from "../percentile.ts";

type Reference = "ponder" | "limit";

/** How many times the reference's speed a backfill should have. */
const LIMITS: Readonly<Record<Reference, RatioLimit>> = {
  ponder: { atLeast: 8 },
  limit: { atLeast: 0.5 },
};
/** The chain that the limits are set for. */
const LIMITED: Stage = "200k";

const NOTES = [
  "A chain block has 2 issuances, 70 sends of whole blocks, 30 of parts, 20 batches of 4 blocks, 9 sends abroad",
  "(3 of parts) and 3 uses: 200 ERC-1155 events, a tenth of them TransferBatch. Behind the first 200,000 events",
  "it has five times as many. Events of other kinds stand beside them: Issued, Tagged, Split, FirstTransfer, Used.",
  "",
  "ponder: Ponder 0.16.6 with its cap on requests lifted, one handler for each event, as its users write it.",
  "limit: getLogs, flat decode, binary COPY into tables with numbers for texts, indexes after. It knows transfers",
  "of one contract, no reorg and no history. Ponder runs any user's code for each event; we and the limit are",
  "specialised. Ours reads the logs of every contract of the registry, and keeps each state that ever was.",
  "Every run is compared with the balances that another program rebuilds from the chain's logs.",
];

/** @returns events per second of each chain, beside each reference. */
export function backfillTable(stages: readonly StageRuns[]): BenchTable {
  return {
    title: "backfill: ERC-1155 events mirrored, from the first request to the last index",
    unit: "events/s",
    reference: "reference",
    rows: stages.flatMap((runs) => [...rowsAgainst("ponder", runs), ...rowsAgainst("limit", runs)]),
    notes: [...stages.flatMap(detailsOf), "", ...NOTES],
  };
}

function rowsAgainst(against: Reference, runs: StageRuns): readonly Measurement[] {
  if (runs[against].length === 0) return [];
  const { stage, inventory } = runs;
  const row = {
    case: `backfill ${stage}`,
    value: rateOf(inventory.events, runs.ours),
    against,
    reference: rateOf(inventory.events, runs[against]),
  };
  return [stage === LIMITED ? { ...row, ratioLimit: LIMITS[against] } : row];
}

function rateOf(events: number, runs: readonly BackfillRun[]): number {
  return Math.round(events / median(runs.map(({ indexSeconds }) => indexSeconds)));
}

function detailsOf({ stage, inventory, ...runs }: StageRuns): readonly string[] {
  const { events, transfers, chainBlocks, logs, holdings } = inventory;
  const lines = (["ours", "limit", "ponder"] as const)
    .filter((who) => runs[who].length > 0)
    .map((who) => `  ${who}: ${runs[who].map(detailOf).join("; ")}`);
  return [
    `${stage}: ${figure(events)} events, ${figure(transfers)} transfers, ${figure(holdings.count)} live blocks, ${figure(chainBlocks)} chain blocks`,
    `  logs: ${logsText(logs)}`,
    ...lines,
  ];
}

function logsText(logs: Readonly<Record<string, number>>): string {
  const byCount = Object.entries(logs).sort(([, a], [, b]) => b - a);
  const all = byCount.reduce((sum, [, count]) => sum + count, 0);
  return `${figure(all)}, of these ${byCount.map(([name, count]) => `${name} ${figure(count)}`).join(", ")}`;
}

function detailOf(run: BackfillRun): string {
  const { indexSeconds, totalSeconds, processSeconds, postgresSeconds } = run;
  const [index, total] = [indexSeconds.toFixed(2), totalSeconds.toFixed(2)];
  const processor = `${processSeconds.toFixed(1)} + ${postgresSeconds.toFixed(1)} s`;
  return `${index} s (${total} s from its start; processor ${processor} of PostgreSQL)`;
}

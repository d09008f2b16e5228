import type { BenchTable, Measurement } from "../../benchmark.ts";
import type { BackfillRun } from "../backfill/backfill-run.ts";
import type { StageRuns } from "../backfill/measure-backfills.ts";
import { median } from "../percentile.ts";

const MEGABYTE = 10 ** 6;
const LIMITS = { ratio: 0.4, megabytes: 350 } as const;

/** @returns the most memory that a process has held during a backfill. */
export function memoryTable(stages: readonly StageRuns[]): BenchTable {
  return {
    title: "backfill: peak memory of the process",
    unit: "MB",
    reference: "reference",
    rows: stages.map(rowOf),
  };
}

function rowOf({ stage, ours, ponder }: StageRuns): Measurement {
  const row = { case: `memory ${stage}`, value: peakOf(ours) };
  if (ponder.length === 0) return { ...row, reference: null, limit: LIMITS.megabytes };
  const beside = { ...row, against: "ponder", reference: peakOf(ponder) };
  return stage === "200k" ? { ...beside, ratioLimit: { atMost: LIMITS.ratio } } : beside;
}

function peakOf(runs: readonly BackfillRun[]): number {
  return Math.round(median(runs.map(({ peakMemory }) => peakMemory)) / MEGABYTE);
}

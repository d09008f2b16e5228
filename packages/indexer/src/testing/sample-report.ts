import type { ProgressReport } from "../seen/progress-report.ts";

const BACKFILLING: ProgressReport = {
  ...{ status: "backfilling", role: "leader", head: 2_000n, indexed: 1_500n, atHead: false },
  ...{ backfilling: true, done: 500n, total: 1_000n, percent: 50, lag: 500n, lagSeconds: 60.5 },
  ...{ secondsLeft: 17, events: 40, eventsPerSecond: 2_500.5, cursorAgeSeconds: 0.25 },
  ...{ minedAt: new Date("2026-07-01T12:00:00Z"), problem: null },
};

/** The report of an indexer that has half of a chain of 1,000 chain blocks, with some of it changed. */
export function reportOf(changed: Partial<ProgressReport> = {}): ProgressReport {
  return { ...BACKFILLING, ...changed };
}

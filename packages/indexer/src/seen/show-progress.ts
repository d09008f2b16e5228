import { progressLine } from "./progress-line.ts";
import type { ProgressReport } from "./progress-report.ts";
import { tellLines } from "./tell-lines.ts";
import type { TerminalBar } from "./terminal-bar.ts";

/** Where a backfill is shown: as a bar, or line by line to whoever takes lines. */
export type ProgressView =
  | { readonly bar: TerminalBar }
  | { readonly onLine: (report: ProgressReport) => void };

const LOOK_MS = 200;

/**
 * Shows each backfill while it goes on, and nothing otherwise.
 * @returns ends it and leaves the terminal clean
 */
export function showProgress(report: () => ProgressReport, view: ProgressView): () => void {
  const look =
    "bar" in view
      ? () => drawBar(view.bar, report())
      : tellLines({ report, onLine: view.onLine, now: Date.now });
  const timer = setInterval(look, LOOK_MS).unref();
  return () => {
    clearInterval(timer);
    if ("bar" in view) view.bar.clear();
  };
}

function drawBar(bar: TerminalBar, report: ProgressReport): void {
  if (report.backfilling) bar.show((columns) => progressLine(report, columns));
  else bar.clear();
}

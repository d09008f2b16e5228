import type { ProgressReport } from "./progress-report.ts";

type Telling = {
  readonly report: () => ProgressReport;
  readonly onLine: (report: ProgressReport) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

const LEAST_MS = 5_000;
const LEAST_PERCENT = 5;

/**
 * Tells of a backfill after five seconds or five per cent, whichever is later.
 * @returns to be called often; looks whether a line is due
 */
export function tellLines({ report, onLine, now }: Telling): () => void {
  let last: { readonly at: number; readonly percent: number } | null = null;
  return () => {
    const current = report();
    const percent = current.percent ?? 0;
    if (!current.backfilling) {
      last = null;
      return;
    }
    last ??= { at: now(), percent };
    if (now() - last.at < LEAST_MS || percent - last.percent < LEAST_PERCENT) return;
    last = { at: now(), percent };
    onLine(current);
  };
}

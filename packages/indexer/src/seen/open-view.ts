import { type Logger, pino } from "pino";
import { indexerLog } from "./indexer-log.ts";
import type { ProgressReport } from "./progress-report.ts";
import type { ProgressView } from "./show-progress.ts";
import { createTerminalBar, type Terminal } from "./terminal-bar.ts";

export type Streams = {
  /** Where log lines go. */
  readonly out: { write(text: string): unknown };
  /** Null when nobody looks, or it cannot change a line in place. */
  readonly terminal: Terminal | null;
};

/** The process's logger, and where it shows a backfill: a bar below the log, or lines in it. */
export function openView(
  level: string,
  { out, terminal }: Streams,
): { readonly logger: Logger; readonly view: ProgressView } {
  if (terminal === null || level === "silent") {
    const logger = pino({ level }, out);
    return { logger, view: { onLine: logBackfill(logger) } };
  }
  const bar = createTerminalBar(terminal);
  const write = (line: string) => bar.above(() => out.write(line));
  return { logger: pino({ level }, { write }), view: { bar } };
}

function logBackfill(logger: Logger): (report: ProgressReport) => void {
  const log = indexerLog(logger);
  return ({ indexed, head, percent, events, eventsPerSecond, secondsLeft }) => {
    const rate = { eventsPerSecond: Math.round(eventsPerSecond), secondsLeft };
    log.info({ indexed, head, percent, events, ...rate }, "backfilling");
  };
}

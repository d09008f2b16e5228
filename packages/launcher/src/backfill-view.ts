import {
  createTerminalBar,
  type ProgressView,
  progressWords,
  showProgress,
  type Terminal,
} from "@sixtwo/indexer";
import type { LauncherConfig } from "./config.ts";
import type { ShowBackfill } from "./start-sixtwo.ts";

type Output = Terminal & { readonly isTTY?: boolean };
type Asked = Pick<LauncherConfig, "logLevel" | "isTerminalDumb">;

/** How the person who starts everything sees the mirror catch up: as a bar, or in lines where there is no terminal. */
export function backfillView(output: Output, asked: Asked): ProgressView | null {
  if (asked.logLevel === "silent") return null;
  if (output.isTTY === true && !asked.isTerminalDumb) return { bar: createTerminalBar(output) };
  return { onLine: (report) => output.write(`  ${progressWords(report)}\n`) };
}

/** @param stopping leaves the terminal clean at once, so that what is said next stands alone */
export function showBackfillIn(
  view: ProgressView | null,
  stopping: AbortSignal,
): ShowBackfill | undefined {
  if (view === null) return undefined;
  return (report) => {
    const hide = showProgress(report, view);
    stopping.addEventListener("abort", hide, { once: true });
    return hide;
  };
}

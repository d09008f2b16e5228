import { setTimeout as sleep } from "node:timers/promises";
import type { ProgressReport } from "@sixtwo/indexer";
import { expect } from "chai";
import { backfillView, showBackfillIn } from "./backfill-view.ts";

const REPORT: ProgressReport = {
  ...{ status: "backfilling", role: "leader", head: 2_000n, indexed: 1_500n, atHead: false },
  ...{ backfilling: true, done: 500n, total: 1_000n, percent: 50, lag: 500n, lagSeconds: 60 },
  ...{ secondsLeft: 17, events: 40, eventsPerSecond: 2_500, cursorAgeSeconds: 0 },
  ...{ minedAt: null, problem: null },
};

describe("backfillView", () => {
  let written: string[];
  const output = (isTTY: boolean) => ({
    ...{ isTTY, columns: 60 },
    write: (text: string) => written.push(text),
  });
  const seen = { logLevel: "info", isTerminalDumb: false } as const;
  beforeEach(() => {
    written = [];
  });

  it("is a bar on a terminal, gone as soon as the start is given up", async () => {
    const stopping = new AbortController();
    const show = showBackfillIn(backfillView(output(true), seen), stopping.signal);
    const hide = show?.(() => REPORT);
    await sleep(300);
    stopping.abort();
    await sleep(300);
    hide?.();
    expect(written).to.deep.equal([
      "\r\u001b[2K  [######------]  50.0 %         17 s left   2,500 events/s",
      "\r\u001b[2K",
    ]);
  });

  it("is lines where there is no terminal, or one that only takes lines", () => {
    const views = [
      backfillView(output(false), seen),
      backfillView(output(true), { ...seen, isTerminalDumb: true }),
    ];
    for (const view of views) if (view !== null && "onLine" in view) view.onLine(REPORT);
    const line = "  50.0 %, 17 s left, 2,500 events/s, 500 of 1,000 chain blocks, 40 events\n";
    expect(written).to.deep.equal([line, line]);
  });

  it("is nothing when silence is asked for", () => {
    const view = backfillView(output(true), { ...seen, logLevel: "silent" });
    expect(showBackfillIn(view, new AbortController().signal)).to.equal(undefined);
  });
});
